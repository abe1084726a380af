import { Exact } from "../exact";
import type { ScheduleStep } from "../indicator/indicator";
import { Ratio } from "../share";

const START: ScheduleStep = { throughMonth: 0, share: 0 };
const END: ScheduleStep = { throughMonth: 12, share: 1 };

/**
 * Planned share of the year's target by the end of a month (进度安排), rule P3: what the schedule says for that month;
 * between two steps in a straight line, from nothing at the start of the year to the whole at its end.
 *
 * @example
 * scheduledShare([{ throughMonth: 3, share: 0.1 }, { throughMonth: 6, share: 0.4 }], 6).approx // => 0.4
 * scheduledShare([{ throughMonth: 3, share: 0.1 }, { throughMonth: 6, share: 0.4 }], 5).approx // => 0.3
 */
export function scheduledShare(schedule: readonly ScheduleStep[], throughMonth: number): Ratio {
  const steps = [START, ...schedule, END].sort((left, right) => left.throughMonth - right.throughMonth);
  let before = START;
  for (const step of steps) {
    if (step.throughMonth === throughMonth) return Ratio.of(step.share);
    if (step.throughMonth > throughMonth) return between(before, step, throughMonth);
    before = step;
  }
  return Ratio.of(1);
}

function between(before: ScheduleStep, after: ScheduleStep, throughMonth: number): Ratio {
  const months = after.throughMonth - before.throughMonth;
  const climbed = new Exact(after.share).minus(before.share).times(throughMonth - before.throughMonth);
  return Ratio.of(climbed.plus(new Exact(before.share).times(months)), months);
}
