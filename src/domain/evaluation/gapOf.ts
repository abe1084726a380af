import { Exact } from "../exact";
import { Ratio } from "../share";
import { boundOf } from "./boundOf";
import type { Comparison, Question } from "./comparison";
import { isInPoints } from "./isInPoints";
import { rateOf } from "./rateOf";

const ONE = Ratio.of(1);

/**
 * The gap in percentage points (差距), rules S2 and S3: for a flow, completion against the elapsed share; for growth,
 * reductions and shares in %, figure − target as it stands (so a price rise below its ceiling has a gap below zero, and is
 * reached); for other levels, completion against the whole target. Null for ranks and where there is no rate.
 *
 * @example
 * gapOf({ yardstick: "growth", actual: -37.8, goal: { value: exact(10), upper: null } }, { isShare: false }) // => "-47.8"
 */
export function gapOf(question: Question, comparison: Comparison): Exact | null {
  const { actual, pace } = question;
  if (comparison.isShare) return comparison.figure.pointsAbove(pace.elapsed);
  if (isInPoints(question)) {
    return new Exact(actual).minus(boundOf(question));
  }
  const rate = rateOf(question, comparison);
  return rate && Ratio.of(rate).pointsAbove(ONE);
}
