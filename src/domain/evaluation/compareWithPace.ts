import type { Pace } from "../pace/pace";
import { Ratio } from "../share";
import type { Comparison, Goal, Question } from "./comparison";
import type { Mark } from "./marks";

const WHOLE: Mark = { at: Ratio.of(1), strict: false };
const BEYOND_WHOLE: Mark = { at: Ratio.of(1), strict: true };

/** Decimals of a share that prints as a percentage with one decimal (rule R2). */
const SHARE_DECIMALS = 3;

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

/**
 * Holds a year-to-date amount against elapsed time (序时进度), rules C1, C4, S1, S2: actual ÷ target against m ÷ 12, both
 * undivided. 突破90 keeps pace as 90 does; only more than 90 completes it.
 *
 * @example
 * compareWithPace({ actual: 44, goal: { value: exact(80), upper: null }, part: {}, pace: { settings: {} } }).figure.approx // => 0.55
 */
export function compareWithPace(question: Question): Comparison {
  const { actual, part, goal, direction, pace } = question;
  if (!goal.value.isPositive() || goal.value.isZero()) return withoutShare(question);
  const tolerance = part.approximate ? pace.settings.approximateTolerance : 0;
  const reached: Mark = {
    at: tolerance === 0 ? pace.elapsed : pace.elapsed.plusPoints(-tolerance),
    strict: false,
  };
  return {
    figure: Ratio.of(actual, goal.value),
    marks: {
      sense: "higher",
      reached,
      ahead: aheadMark(goal, pace),
      completed: part.bound === "above" ? BEYOND_WHOLE : WHOLE,
      limit: direction === "range" && goal.upper ? Ratio.of(goal.upper, goal.value) : null,
    },
    isShare: true,
    printedDecimals: SHARE_DECIMALS,
  };
}
