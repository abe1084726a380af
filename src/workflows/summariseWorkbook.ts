import type { PlanSummary } from "../domain/summary/summary";
import { summariesOf } from "../domain/summary/summariesOf";
import type { WorkbookEvaluation } from "./outcomes";

/** What a report says about each annex (小结), from verdicts that were made; nothing is read or written. */
export function summariseWorkbook({
  evaluation,
  plan,
  settings,
}: Pick<WorkbookEvaluation, "evaluation" | "plan" | "settings">): readonly PlanSummary[] {
  return summariesOf(evaluation, plan, settings);
}
