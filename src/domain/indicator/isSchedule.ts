import type { ScheduleStep } from "./indicator";

const MONTHS = 12;

/**
 * Whether steps make a schedule (进度安排), rule P3: at least one; months 1 to 12, each later than the one before; planned
 * shares from 0 to 1 that never fall; and the whole target, where December is named.
 *
 * @example
 * isSchedule([{ throughMonth: 3, share: 0.1 }, { throughMonth: 6, share: 0.4 }]) // => true
 * isSchedule([{ throughMonth: 6, share: 0.4 }, { throughMonth: 3, share: 0.1 }]) // => false
 * isSchedule([{ throughMonth: 12, share: 0.9 }]) // => false
 */
export function isSchedule(steps: readonly ScheduleStep[]): boolean {
  let before: ScheduleStep = { throughMonth: 0, share: 0 };
  for (const step of steps) {
    if (!isStep(step) || step.throughMonth <= before.throughMonth || step.share < before.share) return false;
    before = step;
  }
  return steps.length > 0 && (before.throughMonth < MONTHS || before.share === 1);
}

function isStep({ throughMonth, share }: ScheduleStep): boolean {
  return Number.isInteger(throughMonth) && throughMonth <= MONTHS && share >= 0 && share <= 1;
}
