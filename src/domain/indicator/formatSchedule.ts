import { Exact } from "../exact";
import type { ScheduleStep } from "./indicator";

/**
 * A schedule as its cell shows it (进度安排), rule P3; `parseSchedule` reads it back to the same shares.
 *
 * @example
 * formatSchedule([{ throughMonth: 3, share: 0.1 }, { throughMonth: 6, share: 0.425 }]) // => "3月10%;6月42.5%"
 */
export function formatSchedule(schedule: readonly ScheduleStep[]): string {
  return schedule
    .map(({ throughMonth, share }) => `${throughMonth}月${new Exact(share).times(100).toFixed()}%`)
    .join(";");
}
