import type { Question } from "./comparison";
import { isReducedAmount } from "./isReducedAmount";

/**
 * Whether figure and target are rates, so that their difference is in percentage points (百分点), rule G2: growth,
 * reductions but those by an amount (压减50万吨), and the kind `ratio` unless it is in ‰.
 *
 * @example
 * isInPoints({ yardstick: "growth" }) // => true
 * isInPoints({ yardstick: "level", figures: { indicator: { kind: "level" } }, goal: { unit: "件" } }) // => false
 */
export function isInPoints({ yardstick, figures, goal, part }: Question): boolean {
  if (yardstick === "reduction") return !isReducedAmount(figures.indicator, part);
  if (yardstick === "growth") return true;
  return yardstick === "level" && figures.indicator.kind === "ratio" && goal.unit !== "‰";
}
