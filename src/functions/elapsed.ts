import { elapsedShare } from "../domain/period/elapsedShare";
import { numberOf } from "./arguments/numberOf";
import { readPeriodArgument } from "./arguments/readPeriodArgument";

/**
 * 时间进度：报告期的月数占全年的比重。上半年为 0.5（50%）。
 * @remarks Elapsed share of the year by months, a share from 1/12 to 1 (rule P3).
 * @customfunction ELAPSED
 * @param period 报告期：如 2024年上半年、2024年1-6月、2024H1、2024-06。
 * @returns 比重，单元格设为百分比格式即显示 50.0%。
 */
export function elapsed(period: unknown): number {
  return numberOf(elapsedShare(readPeriodArgument(period), "months"));
}
