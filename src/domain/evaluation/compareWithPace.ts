import type { Pace } from "../pace/pace";
import { Ratio } from "../share";
import type { Comparison, Goal, Question } from "./comparison";
import type { Mark, Marks } from "../pace/marks";

/** A share prints as a percentage, which takes two of its decimals (rule R2). */
const PERCENT_DECIMALS = 2;

/** S4: in a range, ahead begins at the upper bound's share of the year. */
function aheadMark(goal: Goal, pace: Pace): Ratio {
  if (!goal.upper) return pace.ahead;
  return Ratio.of(goal.upper.times(pace.ahead.over), goal.value.times(pace.ahead.under));
}

/** C3: against a target of zero or below there is no share; the amount itself must not be less than the target. */
function withoutShare({ actual, part, goal, pace }: Question): Comparison {
  const whole: Mark = { at: Ratio.of(goal.value), strict: part.bound === "above" };
  return {
    figure: Ratio.of(actual),
    marks: { sense: "higher", reached: whole, ahead: null, completed: pace.yearEnd ? whole : null, limit: null },
    isShare: false,
    printedDecimals: null,
  };
}

/** The marks of a flow; only ranges and 左右 need marks of their own. */
function marksOf({ part, goal, direction, pace }: Question): Marks {
  const usual = part.bound === "above" ? pace.marksBeyond : pace.marks;
  const tolerance = part.approximate ? pace.settings.approximateTolerance : 0;
  if (tolerance === 0 && !goal.upper) return usual;
  return {
    ...usual,
    reached: tolerance === 0 ? usual.reached : { at: pace.elapsed.plusPoints(-tolerance), strict: false },
    ahead: aheadMark(goal, pace),
    limit: direction === "range" && goal.upper ? Ratio.of(goal.upper, goal.value) : null,
  };
}

/**
 * Holds a year-to-date amount against elapsed time (序时进度), rules C1, C4, S1, S2: actual ÷ target against m ÷ 12, both
 * undivided. 突破90 keeps pace as 90 does; only more than 90 completes it.
 *
 * @example
 * compareWithPace({ actual: 44, goal: { value: exact(80), upper: null }, part: {}, pace: { settings: { rateDecimals: 1 } } }).figure.approx // => 0.55
 */
export function compareWithPace(question: Question): Comparison {
  const { actual, goal } = question;
  if (goal.value.isNegative() || goal.value.isZero()) return withoutShare(question);
  const figure = Ratio.of(actual, goal.value);
  return {
    figure,
    marks: marksOf(question),
    isShare: true,
    printedDecimals: PERCENT_DECIMALS + question.pace.settings.rateDecimals,
  };
}
