import type { Settings } from "../settings/settings";
import type { Period } from "./period";

const DAYS_THROUGH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * The time that has passed and the whole year, both in months or both in days (rule P3). Kept apart because 1 ÷ 12 has no
 * finite decimal, and pace must be compared exactly.
 *
 * @example
 * elapsedParts({ year: 2024, throughMonth: 6 }, "months") // => {"elapsed": 6, "whole": 12}
 * elapsedParts({ year: 2024, throughMonth: 6 }, "days") // => {"elapsed": 182, "whole": 366}
 */
export function elapsedParts(period: Period, by: Settings["elapsedBy"]): { elapsed: number; whole: number } {
  const { year, throughMonth } = period;
  const through = DAYS_THROUGH[throughMonth];
  if (through === undefined || throughMonth < 1) throw new Error(`elapsedParts: no month ${throughMonth}`);
  if (by === "months") return { elapsed: throughMonth, whole: 12 };
  const leapDay = isLeapYear(year) ? 1 : 0;
  return { elapsed: through + (throughMonth >= 2 ? leapDay : 0), whole: 365 + leapDay };
}
