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
  readonly completion: string;
  /** What stands behind it where only the slowest are shown. */
  slowest(shown: number, total: number): string;
  readonly noCompletion: string;
  readonly indicator: string;
  /** Headings of figures may hold a line break. */
  readonly completionRate: string;
  readonly elapsed: string;
  readonly gap: string;
  readonly byGroup: string;
  readonly group: string;
  readonly byAgency: string;
  readonly agency: string;
  /** What stands behind the headings of groups or agencies where only those with most behind are shown. */
  mostBehind(shown: number, total: number): string;
  /** Where no group or agency is named. */
  readonly noName: string;
}
