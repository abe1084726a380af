import type { Exact } from "../../domain/exact";
import { printNumber } from "../../domain/rounding/printNumber";
import type { Settings } from "../../domain/settings/settings";

/** How rates print (rules R1 and R2): as the annex prints them. */
export type RatePrint = Pick<Settings, "rounding" | "rateDecimals">;

/** A share as a percentage by the settings: 0.8431… is `84.3%`. */
export function shareText(share: Exact, { rounding, rateDecimals }: RatePrint): string {
  return `${printNumber(share.times(100), rateDecimals, rounding)}%`;
}
