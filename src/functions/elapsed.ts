import { scheduledShare } from "../domain/pace/scheduledShare";
import { elapsedShare } from "../domain/period/elapsedShare";
import { numberOf } from "./arguments/numberOf";
import { readPeriodArgument } from "./arguments/readPeriodArgument";
import { readScheduleArgument } from "./arguments/readScheduleArgument";
import { readSettingsArgument } from "./arguments/readSettingsArgument";

/**
 * 时间进度：报告期的月数占全年的比重，设置为按天数的，为天数的比重。上半年为 0.5（50%）；有进度安排的，为安排到该月的比重。
 * @remarks Elapsed share of the year by months or days, or what a schedule plans, a share from 0 to 1 (rule P3).
 * @customfunction ELAPSED
 * @param period 报告期：如 2024年上半年、2024年1-6月、2024H1、2024-06。
 * @param [schedule] 进度安排：如 3月10%;6月40%;9月70%；不填时按月份或天数。
 * @param [settings] 设置：计划设置表中“设置项”和“取值”两列，如 计划设置!$A$3:$B$28；不填时按默认设置。
 * @returns 比重，单元格设为百分比格式即显示 50.0%。
 */
export function elapsed(period: unknown, schedule?: unknown, settings?: unknown[][]): number {
  const { elapsedBy } = readSettingsArgument(settings);
  const given = readPeriodArgument(period, elapsedBy);
  const steps = readScheduleArgument(schedule);
  return numberOf(steps ? scheduledShare(steps, given.throughMonth).quotient() : elapsedShare(given, elapsedBy));
}
