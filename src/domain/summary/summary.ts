import type { TallyCounts } from "../evaluation/tally";
import type { Period } from "../period/period";
import type { Settings } from "../settings/settings";

/** A rate as the report prints it (rule N3): with its numerator and denominator. */
export interface SummaryRate {
  readonly numerator: number;
  readonly denominator: number;
  /** In percent, rounded as the annex rounds; null where the denominator is 0. */
  readonly percent: string | null;
}

/** What a figure falls short of: elapsed time, target growth or reduction, the whole target, a limit, a place, a range. */
export type ShortfallYardstick =
  "pace" | "growth" | "reduction" | "target" | "limit" | "rank" | "rangeBelow" | "rangeAbove";

/** By how much one number of a target is missed (差距), as printed. */
export interface Shortfall {
  readonly yardstick: ShortfallYardstick;
  /** Above zero, with as many decimals as it takes; null where figure and mark are equal and the target asks for more. */
  readonly size: string | null;
  /** `个百分点`, or the unit of the figure; empty for places. */
  readonly unit: string;
}

/** An indicator that is behind (未达序时). */
export interface BehindIndicator {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly agency: string;
  /** One for each number of the target that is missed; empty where a person gave the status. */
  readonly shortfalls: readonly Shortfall[];
  /** Why a person gave the status (rule S8); null where it was computed. */
  readonly judgement: string | null;
}

/** The counts of one group or agency; `name` is empty where none is named. */
export interface SummarySection {
  readonly name: string;
  readonly counts: TallyCounts;
  readonly reachedRate: SummaryRate;
}

/** What a report says about one annex (小结), as parts: `src/wording` makes the paragraph. */
export interface PlanSummary {
  readonly period: Period;
  /** What the annex tracks (`重大项目`); null where the plan has one table. */
  readonly name: string | null;
  /** Label of the annex (`附表2`); null where it is called as the program calls it. */
  readonly label: string | null;
  readonly counts: TallyCounts;
  /** What the rates are taken of (setting, rule N2). */
  readonly denominator: Settings["denominator"];
  readonly reachedRate: SummaryRate;
  readonly halfwayRate: SummaryRate;
  /** In the order of the plan. */
  readonly behind: readonly BehindIndicator[];
  readonly byGroup: readonly SummarySection[];
  readonly byAgency: readonly SummarySection[];
}
