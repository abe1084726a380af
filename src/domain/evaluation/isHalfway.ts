import { Ratio } from "../share";
import type { Comparison, Question } from "./comparison";
import type { Status } from "./evaluation";

const HALF = Ratio.of(1, 2);

/**
 * Whether an assessed indicator is at or above half of its target (过半), rule N2: flows and reductions from 50 % of the
 * target on; growth, levels, shares, ranks and lower-is-better when the target is reached. A limit on a fall (降幅控制在5%以内) is
 * lower-is-better: a fall of 1 % keeps it.
 *
 * @example
 * isHalfway({ yardstick: "pace" }, { figure: Ratio.of(17, 33), isShare: true }, "behind") // => true
 * isHalfway({ yardstick: "growth" }, { figure: Ratio.of(4.4), isShare: false }, "behind") // => false
 */
export function isHalfway(
  { yardstick, direction, goal, actual }: Question,
  comparison: Comparison,
  status: Status,
): boolean {
  if (comparison.isShare) return comparison.figure.compareTo(HALF) >= 0;
  const isShared =
    yardstick === "reduction" && direction !== "lower" && goal.value.isPositive() && !goal.value.isZero();
  return isShared ? Ratio.of(actual, goal.value).compareTo(HALF) >= 0 : status !== "behind";
}
