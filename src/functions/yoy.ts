import { computedGrowth } from "../domain/growth/computedGrowth";
import { functionErrorsZh } from "../wording/zhCN/functionErrors";
import { growthWordsZh } from "../wording/zhCN/growthWords";
import { inUnitOf } from "./arguments/inUnitOf";
import { notAvailable } from "./arguments/notAvailable";
import { numberOf } from "./arguments/numberOf";
import { readText } from "./arguments/readText";
import { requireNumber } from "./arguments/requireNumber";

/**
 * 同比增速（%）：（本期 ÷ 上年同期 − 1）× 100。上年同期为零或负数时给出文字：扭亏为盈、减亏、增亏等。
 * @remarks Computed year-on-year growth in percent, 3.44 for 3.44 %; words where the base is zero or below (rule G1).
 * @customfunction YOY
 * @param current 本期：本期累计数。
 * @param prior 上年同期：上年同期累计数。
 * @param [unit] 计量单位：两个数没有写单位时的单位；写了单位的换算成它。
 * @returns 百分数（3.44 即 3.44%），或文字。
 */
export function yoy(current: unknown, prior: unknown, unit?: unknown): number | string {
  const named = readText(unit);
  const now = requireNumber(current, "current", named);
  const growth = computedGrowth(now.value, inUnitOf(now, requireNumber(prior, "prior", named)));
  if (growth.value !== null) return numberOf(growth.value);
  if (growth.words !== null) return growthWordsZh[growth.words];
  throw notAvailable(functionErrorsZh.noGrowth);
}
