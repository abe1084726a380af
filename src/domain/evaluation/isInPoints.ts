import type { Question } from "./comparison";

/**
 * Whether figure and target are rates, so that their difference is in percentage points (百分点), rule G2: growth,
 * reductions, and the kind `ratio` unless it is in ‰.
 *
 * @example
 * isInPoints({ yardstick: "growth" }) // => true
 * isInPoints({ yardstick: "level", figures: { indicator: { kind: "level" } }, goal: { unit: "件" } }) // => false
 */
export function isInPoints({ yardstick, figures, goal }: Question): boolean {
  if (yardstick === "growth" || yardstick === "reduction") return true;
  return yardstick === "level" && figures.indicator.kind === "ratio" && goal.unit !== "‰";
}
