import { Exact } from "../exact";
import type { Settings } from "../settings/settings";
import { elapsedParts } from "./elapsedParts";
import type { Period } from "./period";

/**
 * Elapsed share of the year (时间进度), rule P3: months 1 to m are m ÷ 12, or the days of those months ÷ the days of the
 * year. A share: 0.5 is half the year. Prints and displays use it; comparisons use `elapsedParts`.
 *
 * @example
 * elapsedShare({ year: 2024, throughMonth: 6 }, "months") // => "0.5"
 * elapsedShare({ year: 2023, throughMonth: 12 }, "days") // => "1"
 */
export function elapsedShare(period: Period, by: Settings["elapsedBy"]): Exact {
  const { elapsed, whole } = elapsedParts(period, by);
  return new Exact(elapsed).div(whole);
}
