import type { Period } from "../period/period";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { evaluateIndicator } from "./evaluateIndicator";
import type { Figures, PlanEvaluation } from "./evaluation";
import { tallyOf } from "./tallyOf";
import { withRelatedGrowth } from "./withRelatedGrowth";

/**
 * The verdicts on all indicators of a plan in one period, with their tally (rules S, N). One bad row never stops the rest.
 *
 * @example
 * evaluatePlan([], { year: 2024, throughMonth: 6 }).tally.total // => 0
 */
export function evaluatePlan(
  figures: readonly Figures[],
  period: Period,
  settings: Settings = DEFAULT_SETTINGS,
): PlanEvaluation {
  const rows = withRelatedGrowth(figures).map((row) => evaluateIndicator(row, period, settings));
  return {
    period,
    rows,
    tally: tallyOf(rows, settings.denominator),
    problems: rows.flatMap((row) => row.problems),
  };
}
