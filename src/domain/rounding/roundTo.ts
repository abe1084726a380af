import { Exact } from "../exact";
import type { RoundingMode } from "./roundingMode";

const DECIMAL_MODES: Readonly<Record<RoundingMode, 0 | 1 | 4 | 6>> = {
  halfUp: Exact.ROUND_HALF_UP,
  halfEven: Exact.ROUND_HALF_EVEN,
  truncate: Exact.ROUND_DOWN,
};

/**
 * Rounds an exact value once (修约), rule R1. `halfUp` is 四舍五入: half goes away from zero; `halfEven` is GB/T 8170
 * 四舍六入五成双 on the exact decimal; `truncate` is 截尾. The sign plays no part: −0.05 rounds as 0.05 does.
 *
 * @param digits decimals to keep; negative rounds to tens (−1), hundreds (−2) …
 *
 * @example
 * roundTo(exact("84.25"), 1, "halfUp") // => "84.3"
 * roundTo(exact("84.25"), 1, "halfEven") // => "84.2"
 * roundTo(exact("51.515"), 0, "truncate") // => "51"
 * roundTo(exact("1550"), -2, "halfEven") // => "1600"
 */
export function roundTo(value: Exact, digits: number, mode: RoundingMode): Exact {
  const decimalMode = DECIMAL_MODES[mode];
  const unit = new Exact(10).pow(Math.max(-digits, 0));
  const rounded = value.div(unit).toDecimalPlaces(Math.max(digits, 0), decimalMode).times(unit);
  return rounded.isZero() ? rounded.abs() : rounded;
}
