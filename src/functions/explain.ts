import { explanationTextZh } from "../wording/zhCN/explanationTextZh";
import { judgeArguments } from "./arguments/judgeArguments";
import { readSettingsArgument } from "./arguments/readSettingsArgument";

/**
 * 用一句话说明执行情况和算法，如：88.53 ÷ 105 = 84.3%，高于时间进度 50.0%，超序时 34.3 个百分点。
 * @remarks The sentence of rule S10, for every status.
 * @customfunction EXPLAIN
 * @param actual 完成值：本期累计数；增速类填增速（%）；未报留空，本期不出数填“—”。
 * @param target 目标：目标数，或目标原文，如 不少于105亿元。
 * @param period 报告期：如 2024年上半年、2024年1-6月。
 * @param [kind] 类型：累计量、增速、时点、比率等；不填时按目标原文判断，原文没有说明的按累计量。
 * @param [direction] 方向：正向、逆向或区间；不填时按目标原文判断。
 * @param [schedule] 进度安排：如 3月10%;6月40%;9月70%，代替时间进度；不填时按月份。
 * @param [relatedGrowth] 联动增速：联动类目标（如 与经济增长同步）所比指标的增速（%）；不填时列为年度指标。
 * @param [unit] 计量单位：完成值的单位，如 万美元；与目标原文的单位不同时换算，不填时按目标的单位。
 * @param [growth] 同比增速：目标中另有增速（如 162亿元，增长7%）时所比的同比（%）；尚未公布填“待报”，不填时只比数量。
 * @param [decimals] 小数位数：完成值印几位小数；只在设置为按修约后的数判断时用到。
 * @param [settings] 设置：计划设置表中“设置项”和“取值”两列，如 计划设置!$A$3:$B$28；不填时按默认设置。
 * @param [baseline] 基期值：净增类目标（如 净增5户）和逆向指标的起点，如上年末的数。
 * @returns 一句话。
 */
export function explain(
  actual: unknown,
  target: unknown,
  period: unknown,
  kind?: unknown,
  direction?: unknown,
  schedule?: unknown,
  relatedGrowth?: unknown,
  unit?: unknown,
  growth?: unknown,
  decimals?: unknown,
  settings?: unknown[][],
  baseline?: unknown,
): string {
  const judged = judgeArguments(
    actual,
    target,
    period,
    kind,
    direction,
    schedule,
    relatedGrowth,
    unit,
    growth,
    decimals,
    settings,
    baseline,
  );
  return explanationTextZh(judged.explanation, readSettingsArgument(settings).rounding);
}
