import type { Period } from "../period/period";
import type { Settings } from "../settings/settings";
import type { Pace } from "./pace";
import { paceOf } from "./paceOf";

let last: Pace | null = null;

/**
 * The pace of a period without a schedule (时间进度), kept from call to call while period and settings stay the same: a
 * plan asks it once for each of its indicators.
 *
 * @example
 * lastingPace({ year: 2024, throughMonth: 3 }, { elapsedBy: "months", aheadBand: 0 }).elapsedShare // => "0.25"
 */
export function lastingPace(period: Period, settings: Settings): Pace {
  const { year, throughMonth } = period;
  if (last?.settings !== settings || last.period.year !== year || last.period.throughMonth !== throughMonth) {
    last = paceOf(period, settings);
  }
  return last;
}
