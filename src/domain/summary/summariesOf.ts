import type { PlanEvaluation } from "../evaluation/evaluation";
import type { Plan } from "../indicator/indicator";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { summarisedTables } from "./summarisedTables";
import type { PlanSummary } from "./summary";

/**
 * The summaries of a plan (各附表小结): one for each of its tables that has indicators, one for all where it names no tables.
 *
 * @example
 * summariesOf({ rows: [], period: { year: 2024, throughMonth: 6 } }, { indicators: [] }).length // => 1
 */
export function summariesOf(
  evaluation: Pick<PlanEvaluation, "rows" | "period">,
  plan: Pick<Plan, "tables">,
  settings: Settings = DEFAULT_SETTINGS,
): readonly PlanSummary[] {
  return summarisedTables(evaluation, plan, settings).map(({ summary }) => summary);
}
