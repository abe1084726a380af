import { monthFigure } from "../domain/growth/monthFigure";
import { functionErrorsZh } from "../wording/zhCN/functionErrors";
import { cellOf } from "./arguments/cellOf";
import { inUnitOf } from "./arguments/inUnitOf";
import { notAvailable } from "./arguments/notAvailable";
import { numberOf } from "./arguments/numberOf";
import { readNumber } from "./arguments/readNumber";
import { readPeriodArgument } from "./arguments/readPeriodArgument";
import { requireNumber } from "./arguments/requireNumber";

/** Where no period is given the month is not January: both figures are needed. */
const LATER_MONTH = 2;

/**
 * 当月数：本月累计减上月累计。6月累计 497.99、5月累计 393.62，6月当月为 104.37。
 * @remarks Figure of a single month from two year-to-date figures (rule G6); none where either is missing (rule P4).
 * @customfunction MONTH
 * @param through 本月累计：1 月至本月的累计数。
 * @param before 上月累计：1 月至上月的累计数；没有单独公布的（如 1—2 月合并）留空，结果为 #N/A。
 * @param [period] 报告期：如 2024年1-6月；只有 1 月需要填，1 月的当月数就是累计数。
 * @returns 当月数。
 */
export function month(through: unknown, before: unknown, period?: unknown): number {
  const last = cellOf(period) === null ? LATER_MONTH : readPeriodArgument(period).throughMonth;
  const later = requireNumber(through, "through");
  const earlier = readNumber(before, "before");
  const figure = monthFigure(later.value, earlier && inUnitOf(later, earlier), last);
  if (figure === null) throw notAvailable(functionErrorsZh.missing("before"));
  return numberOf(figure);
}
