import type { PlanTable } from "../indicator/indicator";
import { planTableOf } from "../indicator/planTableOf";
import type { Period } from "../period/period";
import type { Problem } from "../problem";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { evaluateIndicator } from "./evaluateIndicator";
import type { Evaluation, Figures, PlanEvaluation } from "./evaluation";
import { Tallying } from "./tallying";
import { withRelatedGrowth } from "./withRelatedGrowth";

/**
 * The verdicts on all indicators of a plan in one period, with their tally (rules S, N). One bad row never stops the rest.
 * A plan of several tables has a tally for each of them and none across them: a project is no target of the year.
 *
 * @param tables the tables of the plan (附表); none: one table for all. Rows whose table is unknown stand in the first.
 *
 * @example
 * evaluatePlan([], { year: 2024, throughMonth: 6 }).tally.total // => 0
 */
export function evaluatePlan(
  figures: readonly Figures[],
  period: Period,
  settings: Settings = DEFAULT_SETTINGS,
  tables: readonly PlanTable[] = [],
): PlanEvaluation {
  const rows: Evaluation[] = [];
  const problems: Problem[] = [];
  const counted = tables.map((table) => ({ table, tallying: new Tallying() }));
  const first = counted[0]?.tallying ?? new Tallying();
  const tallyingOf = ({ indicator }: Figures): Tallying => {
    const table = planTableOf(tables, indicator.table);
    return counted.find((one) => one.table === table)?.tallying ?? first;
  };
  for (const row of withRelatedGrowth(figures)) {
    const evaluation = evaluateIndicator(row, period, settings);
    rows.push(evaluation);
    for (const problem of evaluation.problems) problems.push(problem);
    const tallying = counted.length === 0 ? first : tallyingOf(row);
    tallying.add(evaluation);
  }
  const tally = first.tally(settings.denominator);
  if (counted.length === 0) return { period, rows, tally, problems };
  const tallies = counted.map(({ table, tallying }) => ({ table, tally: tallying.tally(settings.denominator) }));
  return { period, rows, tally, tables: tallies, problems };
}
