import { compareWithGoal } from "./compareWithGoal";
import { compareWithPace } from "./compareWithPace";
import type { Comparison, Question } from "./comparison";

/**
 * A figure beside what it is held against (对照), rules S1 to S5: elapsed time for a flow, the whole target for anything else.
 *
 * @example
 * comparisonOf({ yardstick: "pace", actual: 44, goal: { value: exact(80), upper: null }, part: {}, pace: { settings: { rateDecimals: 1 } } }).isShare // => true
 */
export function comparisonOf(question: Question): Comparison {
  return question.yardstick === "pace" ? compareWithPace(question) : compareWithGoal(question);
}
