import type { Exact } from "../exact";
import type { Question } from "./comparison";

/**
 * The bound of a target that a figure is measured from, rules C4 and S4: the lower bound of a range; the upper one where
 * lower is better, and where a two-sided range is exceeded.
 *
 * @example
 * boundOf({ direction: "higher", goal: { value: exact(6.5), upper: exact(7) }, actual: 8 }) // => "6.5"
 * boundOf({ direction: "range", goal: { value: exact(6.5), upper: exact(7) }, actual: 8 }) // => "7"
 */
export function boundOf({ direction, goal, actual }: Question): Exact {
  const { value, upper } = goal;
  if (upper === null) return value;
  if (direction === "lower") return upper;
  return direction === "range" && upper.lt(actual) ? upper : value;
}
