import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { Period } from "../../domain/period/period";
import type { Problem } from "../../domain/problem";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import type { JobName, JobOutcomes } from "./jobs";
import type { LoadedPlan, PageName, StepName } from "./sessionState";
import type { Task } from "./task";

/** A job has come so far. */
export type JobEvent = {
  readonly [Name in JobName]: { readonly type: "job"; readonly name: Name; readonly task: Task<JobOutcomes[Name]> };
}[JobName];

/** What can happen in a session: what the user did, and what the workflows answered. */
export type SessionEvent =
  | { readonly type: "opening" }
  | { readonly type: "opened"; readonly found: WorkbookEvaluation | null; readonly problems: readonly Problem[] }
  | { readonly type: "continued" }
  | { readonly type: "planReading"; readonly name: string }
  | { readonly type: "planRead"; readonly loaded: LoadedPlan; readonly period: Period | null }
  | { readonly type: "planRefused"; readonly problems: readonly Problem[] }
  | { readonly type: "planKept" }
  | { readonly type: "periodChosen"; readonly period: Period }
  | { readonly type: "edited"; readonly sheet: string }
  | { readonly type: "evaluating" }
  | { readonly type: "evaluated"; readonly value: WorkbookEvaluation; readonly at: Date }
  | { readonly type: "evaluationFailed"; readonly problems: readonly Problem[] }
  | { readonly type: "annexChosen"; readonly label: string }
  | { readonly type: "annexesWaiting"; readonly definitions: readonly AnnexDefinition[] }
  | JobEvent
  | { readonly type: "wentTo"; readonly problems: readonly Problem[] }
  | { readonly type: "watchFailed" }
  | { readonly type: "pageOpened"; readonly page: PageName }
  | { readonly type: "pageClosed" }
  | { readonly type: "stepToggled"; readonly step: StepName | null }
  | { readonly type: "movedTo"; readonly step: StepName };
