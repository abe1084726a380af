import type { Period } from "../period/period";

/** Headings of the counts of indicators. */
export interface OverviewCountWords {
  readonly total: string;
  readonly reached: string;
  readonly behind: string;
  readonly annual: string;
  readonly unreported: string;
  readonly targetPending: string;
}

/** The words of the overview (概览用语) in one language; `src/wording` has them. */
export interface OverviewWords {
  title(region: string, period: Period): string;
  /** That the sheet belongs to the program and is made anew as a whole. */
  readonly notice: string;
  /** Name of the line that counts all indicators. */
  readonly all: string;
  readonly counts: OverviewCountWords;
  /** Headings of the two rates: what, percent, numerator and denominator. */
  readonly rate: string;
  readonly percent: string;
  readonly fraction: string;
  readonly reachedRate: string;
  readonly halfwayRate: string;
  /** Heading of the table and title of the chart of completion. */
  completion(shown: number, total: number): string;
  readonly noCompletion: string;
  readonly indicator: string;
  readonly completionRate: string;
  readonly elapsed: string;
  readonly gap: string;
  byGroup(shown: number, total: number): string;
  readonly group: string;
  byAgency(shown: number, total: number): string;
  readonly agency: string;
  /** Where no group or agency is named. */
  readonly noName: string;
}
