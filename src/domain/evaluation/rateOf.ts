import type { Exact } from "../exact";
import { completionRate } from "../pace/completionRate";
import type { Comparison, Question } from "./comparison";

/**
 * The completion rate of one part (完成率), rules C1 to C5: none for growth and ranks, nor where `completionRate` has none. A yearly
 * ceiling (事故100起以内) has one at the year's end only: what has happened by June is not on the way from last year's total.
 *
 * @example
 * rateOf({ yardstick: "growth" }, { isShare: false }) // => null
 * rateOf({ yardstick: "pace" }, { isShare: true, figure: Ratio.of(44, 80) }) // => "0.55"
 */
export function rateOf(
  { yardstick, actual, goal, direction, figures, pace }: Question,
  comparison: Comparison,
): Exact | null {
  if (comparison.isShare) return comparison.figure.quotient();
  if (yardstick === "growth" || yardstick === "rank" || yardstick === "pace") return null;
  if (yardstick === "ceiling" && !pace.yearEnd) return null;
  const lower = direction === "lower";
  return completionRate(
    actual,
    (lower && goal.upper) || goal.value,
    lower ? "lower" : "higher",
    figures.indicator.baseline,
  ).rate;
}
