import type { Exact } from "../exact";
import { printNumber } from "./printNumber";
import type { RoundingMode } from "./roundingMode";

/** How rates print (settings of rules R1 and R2). */
export interface RatePrint {
  readonly rounding: RoundingMode;
  readonly rateDecimals: number;
}

/**
 * A share as printed in percent, without the sign (比率印出数), rules R1 and R2: rounded once.
 *
 * @example
 * printPercent(exact("0.843142857"), { rounding: "halfUp", rateDecimals: 1 }) // => "84.3"
 */
export function printPercent(share: Exact, { rounding, rateDecimals }: RatePrint): string {
  return printNumber(share.times(100), rateDecimals, rounding);
}
