import { Exact } from "../exact";
import { Ratio } from "../share";
import type { Comparison, Question } from "./comparison";
import { isInPoints } from "./isInPoints";
import type { Mark, Marks } from "../pace/marks";
import type { Pace } from "../pace/pace";

const HUNDRED = new Exact(100);

/** A bound moved by percentage points: points of a rate, or as many hundredths of an amount. */
function moved(bound: Exact, points: number, question: Question): Exact {
  if (points === 0) return bound;
  return bound.plus(isInPoints(question) ? points : question.goal.value.abs().times(points).div(HUNDRED));
}

function toleranceOf({ part, pace }: Question): number {
  return part.approximate ? pace.settings.approximateTolerance : 0;
}

function higherMarks(question: Question): Marks {
  const { goal, part, pace } = question;
  const least = moved(goal.value, -toleranceOf(question), question);
  const more = moved(goal.upper ?? goal.value, pace.settings.aheadBand, question);
  const reached: Mark = { at: Ratio.of(least), strict: part.bound === "above" };
  const ahead = more === least ? reached.at : Ratio.of(more);
  return { sense: "higher", reached, ahead, completed: pace.yearEnd ? reached : null, limit: null };
}

/** How much of a ceiling may be used up to be ahead: the year's share of it that has passed, less the band (rules S1, S5). */
function usedUpTo(ceiling: Exact, { elapsed, settings: { aheadBand } }: Pace): Ratio {
  const share = aheadBand === 0 ? elapsed : elapsed.plusPoints(-aheadBand);
  return Ratio.of(ceiling.times(share.over), share.under);
}

/** S5. A ceiling is ahead while less of it is used up than of the year; any other figure when it is below the target. */
function lowerMarks(question: Question): Marks {
  const { goal, part, pace, yardstick } = question;
  const most = moved(goal.upper ?? goal.value, toleranceOf(question), question);
  const below = moved(goal.value, -pace.settings.aheadBand, question);
  const reached: Mark = { at: Ratio.of(most), strict: part.bound === "below" };
  const whole = below === most ? reached.at : Ratio.of(below);
  const ahead = yardstick === "ceiling" ? usedUpTo(goal.value, pace) : whole;
  return { sense: "lower", reached, ahead, completed: pace.yearEnd ? reached : null, limit: null };
}

/** S4, two-sided: from the lower bound to the upper one; a target with one number has it on both sides. */
function rangeMarks(question: Question): Marks {
  const { goal, pace } = question;
  const tolerance = toleranceOf(question);
  const reached: Mark = { at: Ratio.of(moved(goal.value, -tolerance, question)), strict: false };
  const limit = Ratio.of(moved(goal.upper ?? goal.value, tolerance, question));
  return { sense: "higher", reached, ahead: null, completed: pace.yearEnd ? reached : null, limit };
}

function marksOf(question: Question): Marks {
  if (question.direction === "range") return rangeMarks(question);
  return question.direction === "lower" ? lowerMarks(question) : higherMarks(question);
}

/** R2: rates print the decimals of the settings, or as many as the target has; amounts print the indicator's decimals. */
function printedDecimals(question: Question): number | null {
  const { yardstick, goal, figures, pace } = question;
  if ((yardstick === "growth" || yardstick === "reduction") && isInPoints(question))
    return Math.max(pace.settings.rateDecimals, goal.value.decimalPlaces());
  return yardstick === "rank" ? null : (figures.indicator.decimals ?? null);
}

/**
 * Holds a figure against the whole target, no pro rata (rules I, S3–S5, T4): growth, reduction, levels, shares, ranks and
 * amounts that must stay within a limit. Tolerance (左右) and band are percentage points; for an amount, hundredths of the
 * target.
 *
 * @example
 * compareWithGoal({ yardstick: "growth", actual: 4.4, goal: { value: exact(5), upper: null }, part: {}, figures: {}, pace: { settings: { aheadBand: 0, rateDecimals: 1 } } }).marks.reached.at.approx // => 5
 */
export function compareWithGoal(question: Question): Comparison {
  return {
    figure: Ratio.of(question.actual),
    marks: marksOf(question),
    isShare: false,
    printedDecimals: printedDecimals(question),
  };
}
