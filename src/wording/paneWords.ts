import type { OverviewSheetWords } from "./overviewSheetWords";
import type { PaneStepWords } from "./paneStepWords";
import type { AnnexesPageWords } from "./annexesPageWords";
import type { DifferenceWords } from "./differenceWords";
import type { SettingsPageWords } from "./settingsPageWords";
import type { SummarySectionWords } from "./summarySectionWords";
import type { TakingWords } from "./takingWords";
import type { ToolWords } from "./toolWords";

/** What the pane says about its own state: freshness, errors, the start. */
export interface PaneStateWords {
  /** A part of the pane is being fetched. */
  readonly loading: string;
  readonly evaluating: string;
  readonly edited: string;
  asOf(time: string): string;
  failedAsOf(time: string): string;
  readonly failed: string;
  readonly evaluateAgain: string;
  readonly watchFailed: string;
  readonly needSheets: string;
  readonly notWritten: string;
  readonly goToSheets: string;
  readonly goToPlan: string;
  readonly goToFailed: string;
  readonly dismiss: string;
  more(count: number): string;
  progress(done: number, total: number): string;
  readonly error: string;
  readonly warning: string;
  problemCount(count: number): string;
  readonly crashTitle: string;
  readonly crashText: string;
  readonly reload: string;
  readonly startFailedTitle: string;
  readonly outsideExcel: string;
  excelLacks(sets: string): string;
}

/** The one line under a step's name, which stays visible when the step is closed. */
export interface SummaryWords {
  readonly planNone: string;
  plan(region: string, year: number, total: number): string;
  readonly planRefused: string;
  readonly sheetsNone: string;
  sheetsReady(period: string): string;
  sheetsUnwritten(period: string): string;
  pace(rate: string, behind: number): string;
  /** The same of one annex table of several: `附表1 …`. */
  paceOfTable(label: string, pace: string): string;
  /** Where there are too many to list. */
  moreTables(count: number): string;
  readonly paceNone: string;
  readonly reassessing: string;
  readonly outdated: string;
  annexReady(sheets: readonly string[]): string;
  readonly annexNone: string;
  readonly annexOutdated: string;
  readonly failed: string;
  readonly waiting: string;
}

/** Every sentence of the task pane that belongs to no other topic. */
export interface PaneWords extends PaneStepWords {
  /** What the pane is for, where it has nothing to show yet. */
  readonly purpose: string;
  readonly otherLanguage: string;
  readonly switchLanguage: string;
  /** The way back from a page to the steps. */
  readonly back: string;
  readonly steps: Readonly<Record<"plan" | "sheets" | "fill" | "pace" | "annex", string>>;
  readonly stepStates: Readonly<Record<"waiting" | "ready" | "running" | "done" | "attention", string>>;
  readonly summaries: SummaryWords;
  readonly state: PaneStateWords;
  readonly settings: SettingsPageWords;
  readonly tools: ToolWords;
  readonly annexes: AnnexesPageWords;
  readonly difference: DifferenceWords;
  readonly summary: SummarySectionWords;
  readonly taking: TakingWords;
  readonly overviewSheet: OverviewSheetWords;
}
