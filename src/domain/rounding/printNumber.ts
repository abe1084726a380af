import type { Exact } from "../exact";
import { roundTo } from "./roundTo";
import type { RoundingMode } from "./roundingMode";

/**
 * A number as printed (rule R2): rounded once, trailing zeros kept, never in powers of ten, and never −0.
 *
 * @example
 * printNumber(exact("84.3142857"), 1, "halfUp") // => "84.3"
 * printNumber(exact("5"), 1, "halfUp") // => "5.0"
 * printNumber(exact("-0.04"), 1, "halfUp") // => "0.0"
 */
export function printNumber(value: Exact, decimals: number, mode: RoundingMode): string {
  return roundTo(value, decimals, mode).toFixed(Math.max(decimals, 0));
}
