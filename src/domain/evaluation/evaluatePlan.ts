import type { PlanTable } from "../indicator/indicator";
import { planTableOf } from "../indicator/planTableOf";
import type { Period } from "../period/period";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { evaluateIndicator } from "./evaluateIndicator";
import type { Evaluation, Figures, PlanEvaluation } from "./evaluation";
import { tallyOf } from "./tallyOf";
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
  const rows = withRelatedGrowth(figures).map((row) => evaluateIndicator(row, period, settings));
  const [first] = tables;
  const problems = rows.flatMap((row) => row.problems);
  if (!first) return { period, rows, tally: tallyOf(rows, settings.denominator), problems };
  const tableOf = ({ figures: { indicator } }: Evaluation): PlanTable => planTableOf(tables, indicator.table) ?? first;
  const tallies = tables.map((table) => ({
    table,
    tally: tallyOf(
      rows.filter((row) => tableOf(row) === table),
      settings.denominator,
    ),
  }));
  return { period, rows, tally: tallies[0]?.tally ?? tallyOf(rows, settings.denominator), tables: tallies, problems };
}
