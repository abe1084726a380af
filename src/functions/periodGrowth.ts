import { pointsDifference } from "../domain/growth/pointsDifference";
import { numberOf } from "./arguments/numberOf";
import { requireRate } from "./arguments/requireRate";

/**
 * 两期增速相差（个百分点）：后一期增速减前一期增速。上半年 -7.8%、一季度 -25.0%，即较一季度改善 17.2 个百分点。
 * @remarks Rate against that of an earlier period, in percentage points (rule G4).
 * @customfunction PERIODGROWTH
 * @param later 后一期增速：百分数（-7.8 即下降 7.8%）。
 * @param earlier 前一期增速：百分数，如一季度的增速。
 * @returns 百分点（17.2 即提高 17.2 个百分点）。
 */
export function periodGrowth(later: unknown, earlier: unknown): number {
  return numberOf(pointsDifference(requireRate(later, "later"), requireRate(earlier, "earlier")));
}
