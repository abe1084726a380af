import type { Evaluation, PlanEvaluation } from "../evaluation/evaluation";
import { codeKey } from "../indicator/codeKey";
import type { Plan, PlanTable } from "../indicator/indicator";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { PlanSummary } from "./summary";
import { summaryOf } from "./summaryOf";

/**
 * The summaries of a plan (各附表小结): one for each of its tables that has indicators, one for all where it names no
 * tables. An annex is called by the label that the user gave it.
 *
 * @example
 * summariesOf({ rows: [], period: { year: 2024, throughMonth: 6 } }, { indicators: [] }).length // => 1
 */
export function summariesOf(
  { rows, period }: Pick<PlanEvaluation, "rows" | "period">,
  { tables = [] }: Pick<Plan, "tables">,
  settings: Settings = DEFAULT_SETTINGS,
): readonly PlanSummary[] {
  if (tables.length === 0) return [summaryOf(rows, period, settings)];
  return tables.flatMap((table) => {
    const ofTable = rows.filter((row) => tableOf(row, tables) === table);
    const annex = { name: table.name, label: labelOf(table, settings) };
    return ofTable.length === 0 ? [] : [summaryOf(ofTable, period, settings, annex)];
  });
}

/** The table that an indicator stands in: the first one where it names none. */
function tableOf({ figures }: Evaluation, tables: readonly PlanTable[]): PlanTable | undefined {
  const { table } = figures.indicator;
  const named = table === undefined ? undefined : tables.find(({ code }) => codeKey(code) === codeKey(table));
  return named ?? tables[0];
}

function labelOf({ code, label }: PlanTable, { annexes }: Settings): string {
  return annexes.find(({ table, layout }) => table === code && layout !== "behind")?.label ?? label;
}
