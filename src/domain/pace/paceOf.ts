import type { ScheduleStep } from "../indicator/indicator";
import { elapsedParts } from "../period/elapsedParts";
import type { Period } from "../period/period";
import type { Settings } from "../settings/settings";
import { Ratio } from "../share";
import type { Mark, Marks } from "./marks";
import type { Pace } from "./pace";
import { scheduledShare } from "./scheduledShare";

const WHOLE = Ratio.of(1);

function elapsedOf(period: Period, settings: Settings, schedule: readonly ScheduleStep[]): Ratio {
  if (schedule.length > 0) return scheduledShare(schedule, period.throughMonth);
  const { elapsed, whole } = elapsedParts(period, settings.elapsedBy);
  return Ratio.of(elapsed, whole);
}

/**
 * The pace to keep in a period (序时进度的时间一侧), rules P3 and S1: the elapsed share, and the mark beyond which a flow
 * is ahead. The indicator's schedule, where it has one, takes the place of elapsed time.
 *
 * @example
 * paceOf({ year: 2024, throughMonth: 6 }, { elapsedBy: "months", aheadBand: 0 }).elapsedShare // => "0.5"
 * paceOf({ year: 2024, throughMonth: 6 }, { elapsedBy: "months", aheadBand: 2 }).ahead.approx // => 0.52
 */
export function paceOf(period: Period, settings: Settings, schedule: readonly ScheduleStep[] = []): Pace {
  const elapsed = elapsedOf(period, settings, schedule);
  const ahead = settings.aheadBand === 0 ? elapsed : elapsed.plusPoints(settings.aheadBand);
  const marksUpTo = (completed: Mark): Marks => ({
    sense: "higher",
    reached: { at: elapsed, strict: false },
    ahead,
    completed,
    limit: null,
  });
  return {
    period,
    settings,
    elapsed,
    elapsedShare: elapsed.quotient(),
    ahead,
    marks: marksUpTo({ at: WHOLE, strict: false }),
    marksBeyond: marksUpTo({ at: WHOLE, strict: true }),
    yearEnd: period.throughMonth === 12,
  };
}
