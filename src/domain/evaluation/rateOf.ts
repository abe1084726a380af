import type { Exact } from "../exact";
import { completionRate } from "../pace/completionRate";
import type { Comparison, Question } from "./comparison";

/** C5; and of a yearly ceiling before the year's end: what has happened by June is not on the way from last year's total. */
function hasNone({ yardstick, figures, pace }: Question): boolean {
  if (yardstick === "growth" || yardstick === "rank" || yardstick === "pace") return true;
  return figures.indicator.kind === "growth" || (yardstick === "ceiling" && !pace.yearEnd);
}

/**
 * The completion rate of one part (完成率), rules C1 to C5: none for growth and ranks, for a yearly ceiling (事故100起以内) but at the
 * year's end, nor where `completionRate` has none.
 *
 * @example
 * rateOf({ yardstick: "growth" }, { isShare: false }) // => null
 * rateOf({ yardstick: "pace" }, { isShare: true, figure: Ratio.of(44, 80) }) // => "0.55"
 */
export function rateOf(question: Question, comparison: Comparison): Exact | null {
  if (comparison.isShare) return comparison.figure.quotient();
  if (hasNone(question)) return null;
  const { actual, goal, direction, figures } = question;
  const lower = direction === "lower";
  return completionRate(
    actual,
    (lower && goal.upper) || goal.value,
    lower ? "lower" : "higher",
    figures.indicator.baseline,
  ).rate;
}
