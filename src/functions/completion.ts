import type { Evaluation } from "../domain/evaluation/evaluation";
import { judge } from "../domain/evaluation/judge";
import type { Period } from "../domain/period/period";
import { explanationTextZh } from "../wording/zhCN/explanationTextZh";
import { functionErrorsZh } from "../wording/zhCN/functionErrors";
import { notAvailable } from "./arguments/notAvailable";
import { numberOf } from "./arguments/numberOf";
import { readActual } from "./arguments/readActual";
import { readDirectionArgument } from "./arguments/readDirectionArgument";
import { readGrowthArgument } from "./arguments/readGrowthArgument";
import { readKindArgument } from "./arguments/readKindArgument";
import { readPeriodArgument } from "./arguments/readPeriodArgument";
import { readTargetArgument } from "./arguments/readTargetArgument";
import { readText } from "./arguments/readText";

/** Completion is of the year's target; which period the figure is of matters to yearly ceilings only. */
const WHOLE_YEAR: Period = { year: 2001, throughMonth: 12 };

/**
 * 完成率：完成值占全年目标的比重。逆向指标为（基期值 − 完成值）÷（基期值 − 目标）。
 * @remarks A share, 0.843 for 84.3 % (rules C1 to C5); none for growth, ranks and targets without a number.
 * @customfunction COMPLETION
 * @param actual 完成值：本期累计数。
 * @param target 目标：目标数，或目标原文，如 不少于105亿元。
 * @param [direction] 方向：正向、逆向或区间；不填时按目标原文判断。
 * @param [baseline] 基期值：逆向指标的起点，如上年末的数。
 * @param [unit] 计量单位：完成值的单位，如 万美元；与目标原文的单位不同时换算，不填时按目标的单位。
 * @param [kind] 类型：累计量、增速、时点、比率等；不填时按目标原文判断，原文没有说明的按累计量。
 * @param [growth] 同比增速：目标是比上年下降或增长时所比的同比（%）；尚未公布填“待报”。
 * @param [period] 报告期：控制在目标以内的累计数（如 事故100起以内），年终才有完成率；不填时按全年。
 * @returns 比重，单元格设为百分比格式即显示 84.3%。
 */
export function completion(
  actual: unknown,
  target: unknown,
  direction?: unknown,
  baseline?: unknown,
  unit?: unknown,
  kind?: unknown,
  growth?: unknown,
  period?: unknown,
): number {
  const given = readTargetArgument(target);
  const named = readText(unit);
  const evaluation = judge({
    ...readActual(actual, given, named),
    target: given,
    period: readText(period) === "" ? WHOLE_YEAR : readPeriodArgument(period),
    kind: readKindArgument(kind),
    growth: readGrowthArgument(growth),
    direction: readDirectionArgument(direction),
    baseline: readActual(baseline, given, named, "baseline").actual ?? undefined,
    unit: named,
  });
  if (evaluation.completionRate !== null) return numberOf(evaluation.completionRate);
  throw notAvailable(reasonOf(evaluation));
}

/** Why there is no rate, for the cell. */
function reasonOf({ status, explanation, judgedPart }: Evaluation): string {
  const judged = judgedPart !== null && status !== "unreported" && status !== "targetPending" && status !== "annual";
  if (!judged) return functionErrorsZh.noRate(explanationTextZh(explanation));
  if (judgedPart.measure === "growth" || judgedPart.measure === "multiple" || judgedPart.measure === "rank") {
    return functionErrorsZh.notPace(judgedPart.text);
  }
  return judgedPart.value.lte(0) ? functionErrorsZh.targetNotPositive : functionErrorsZh.noBaseline;
}
