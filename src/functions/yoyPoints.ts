import { pointsDifference } from "../domain/growth/pointsDifference";
import { numberOf } from "./arguments/numberOf";
import { requireRate } from "./arguments/requireRate";

/**
 * 同比增减（个百分点）：两个比率之差。如 90.7% 比 89.5% 提高 1.2 个百分点。
 * @remarks Difference of two rates in percentage points (rules G2, G4).
 * @customfunction YOYPOINTS
 * @param current 本期：本期比率，百分数（90.7 即 90.7%）。
 * @param prior 上年同期：上年同期比率，百分数。
 * @returns 百分点。
 */
export function yoyPoints(current: unknown, prior: unknown): number {
  return numberOf(pointsDifference(requireRate(current, "current"), requireRate(prior, "prior")));
}
