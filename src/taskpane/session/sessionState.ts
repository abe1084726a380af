import type { Plan } from "../../domain/indicator/indicator";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { Period } from "../../domain/period/period";
import type { Problem } from "../../domain/problem";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import type { JobName, Jobs } from "./jobs";
import { NO_JOBS } from "./jobs";
import type { Task } from "./task";
import { IDLE } from "./task";

/** The five steps of the pane, in order. */
export const STEPS = ["plan", "sheets", "fill", "pace", "annex"] as const;

/** One step of the pane. */
export type StepName = (typeof STEPS)[number];

/** What can fill the pane in place of the steps. */
export type PageName = "preview" | "settings" | "annexes" | "difference";

/** The indicators that step 1 holds, and where they came from. */
export interface LoadedPlan {
  readonly plan: Plan;
  /** Name of the sample or file; empty when the workbook itself is the source. */
  readonly name: string;
  /** `workbook` also for a sample or file once it is written: from then on the sheet 指标体系 is what counts. */
  readonly origin: "sample" | "file" | "workbook";
  readonly warnings: readonly Problem[];
}

/**
 * The last evaluation and whether the sheets still say the same.
 * `current`: nothing has changed since it was read. `edited`: something has, and the next one is on its way.
 * `failed`: the sheets could not be read again, so the evaluation shown may be old.
 */
export interface EvaluationState {
  readonly value: WorkbookEvaluation | null;
  readonly at: Date | null;
  readonly freshness: "none" | "current" | "edited" | "failed";
  readonly running: boolean;
  readonly problems: readonly Problem[];
}

/** What the last finished piece of work was, for the announcement to screen readers. */
export type Latest = "none" | "found" | "plan" | "evaluation" | "goTo" | JobName;

/** Everything that the pane knows. */
export interface SessionState {
  /** True until the workbook has been looked at once. */
  readonly opening: boolean;
  /** Why our sheets, which are in the workbook, could not be read when the pane opened. */
  readonly foundProblems: readonly Problem[];
  /** What the workbook held when the pane opened, until someone chooses to continue or loads something else. */
  readonly found: WorkbookEvaluation | null;
  readonly reading: Task<LoadedPlan>;
  /** Name of the file or sample being read, or read last. */
  readonly readingName: string;
  readonly loaded: LoadedPlan | null;
  readonly period: Period | null;
  readonly evaluation: EvaluationState;
  /** Label of the annex that is looked at; null for the first. */
  readonly annexLabel: string | null;
  /** The annexes whose generation waits for a yes to what it changes. */
  readonly waiting: readonly AnnexDefinition[];
  /** True when the sheets changed after the annex was generated. */
  readonly annexOutdated: boolean;
  readonly jobs: Jobs;
  readonly goToProblems: readonly Problem[];
  readonly watchFailed: boolean;
  readonly openStep: StepName | null;
  /** The page that fills the pane in place of the steps; null while the steps are shown. */
  readonly page: PageName | null;
  /** The page that was just left: the button that opened it takes the focus again. */
  readonly pageLeft: PageName | null;
  /** Counts the times that the program (not the user) opened a step: its heading then takes the focus. */
  readonly moves: number;
  readonly latest: Latest;
}

/** No evaluation yet. */
export const NOT_EVALUATED: EvaluationState = {
  value: null,
  at: null,
  freshness: "none",
  running: false,
  problems: [],
};

/** The pane as it opens. */
export const NEW_SESSION: SessionState = {
  opening: true,
  foundProblems: [],
  found: null,
  reading: IDLE,
  readingName: "",
  loaded: null,
  period: null,
  evaluation: NOT_EVALUATED,
  annexLabel: null,
  waiting: [],
  annexOutdated: false,
  jobs: NO_JOBS,
  goToProblems: [],
  watchFailed: false,
  openStep: "plan",
  page: null,
  pageLeft: null,
  moves: 0,
  latest: "none",
};
