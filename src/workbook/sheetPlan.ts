import type { Figures } from "../domain/evaluation/evaluation";
import type { Indicator, Plan } from "../domain/indicator/indicator";
import type { Period } from "../domain/period/period";
import type { Problem } from "../domain/problem";

/** A cell by sheet and address. */
export interface PlacedCell {
  readonly sheet: string;
  readonly address: string;
}

/** An input that is still blank although the verdict needs it. */
export interface BlankInput extends PlacedCell {
  readonly code: string;
  readonly name: string;
  readonly column: "target" | "actual" | "prior" | "publishedYoy";
}

/** One indicator as the sheets hold it. */
export interface SheetIndicator {
  /** As 指标体系 has it. */
  readonly indicator: Indicator;
  /** As it is judged and printed: unit of growth and remark are those of the sheet of figures where it has them. */
  readonly figures: Figures;
  /** Cell of the actual figure; null where the sheet has no row for the indicator. */
  readonly place: PlacedCell | null;
  readonly blanks: readonly BlankInput[];
}

/** What the three working sheets hold together. */
export interface SheetPlan {
  readonly plan: Plan;
  readonly period: Period;
  /** In the order of 指标体系. */
  readonly rows: readonly SheetIndicator[];
  readonly problems: readonly Problem[];
}
