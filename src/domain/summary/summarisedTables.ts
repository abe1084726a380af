import type { Evaluation, PlanEvaluation } from "../evaluation/evaluation";
import type { Plan, PlanTable } from "../indicator/indicator";
import { planTableOf } from "../indicator/planTableOf";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { PlanSummary } from "./summary";
import { summaryOf } from "./summaryOf";

/** A part of the plan that has an annex of its own. */
export interface SummarisedTable {
  readonly summary: PlanSummary;
  readonly rows: readonly Evaluation[];
}

/**
 * The annexes of a plan with their summaries and verdicts (分表汇总): one for each of its tables that has indicators, one for all
 * where it names no tables. An annex is called by the label that the user gave it.
 *
 * @example
 * summarisedTables({ rows: [], period: { year: 2024, throughMonth: 6 } }, { indicators: [] }).length // => 1
 */
export function summarisedTables(
  { rows, period }: Pick<PlanEvaluation, "rows" | "period">,
  { tables = [] }: Pick<Plan, "tables">,
  settings: Settings = DEFAULT_SETTINGS,
): readonly SummarisedTable[] {
  const [first] = tables;
  if (first === undefined) {
    const label = labelOf(undefined, tables, settings);
    return [{ summary: summaryOf(rows, period, settings, { name: null, label }), rows }];
  }
  return tables.flatMap((table) => {
    const own = rows.filter(({ figures }) => (planTableOf(tables, figures.indicator.table) ?? first) === table);
    const label = labelOf(table, tables, settings) ?? table.label;
    return own.length === 0
      ? []
      : [{ summary: summaryOf(own, period, settings, { name: table.name, label }), rows: own }];
  });
}

/** The label of the annex that lists all of a table; null where the user has defined none. */
function labelOf(table: PlanTable | undefined, tables: readonly PlanTable[], { annexes }: Settings): string | null {
  const whole = annexes.filter(({ layout }) => layout !== "behind");
  const found = whole.find((annex) => table === undefined || planTableOf(tables, annex.table) === table);
  return found?.label ?? null;
}
