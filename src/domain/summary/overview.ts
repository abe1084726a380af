import type { Period } from "../period/period";
import type { PlanSummary, SummarySection } from "./summary";

/** An indicator that is held against elapsed time, as a bar; all in percent or points, rounded as the annex rounds. */
export interface OverviewBar {
  readonly code: string;
  readonly name: string;
  readonly completion: number;
  readonly elapsed: number;
  /** Percentage points above elapsed time, below zero where it is behind. */
  readonly gap: number;
}

/** A list that may be too long to look at: what is shown, and how many there are. */
export interface ShownOf<Item> {
  readonly shown: readonly Item[];
  readonly total: number;
}

/** What people want to see of one annex. */
export interface OverviewBlock {
  readonly summary: PlanSummary;
  readonly bars: ShownOf<OverviewBar>;
  /** Empty where no groups, or no agencies, are named. */
  readonly groups: ShownOf<SummarySection>;
  readonly agencies: ShownOf<SummarySection>;
}

/** A plan at a glance (概览), as parts. */
export interface Overview {
  readonly region: string;
  readonly period: Period;
  /** Decimals that rates, completion and gaps print with. */
  readonly decimals: number;
  readonly blocks: readonly OverviewBlock[];
}
