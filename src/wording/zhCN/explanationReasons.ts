import type { ExplanationFigures } from "../explanationFigures";

/** Why a target is not understood (rule T3). */
export const PENDING_REASONS_ZH: Readonly<Record<string, string>> = {
  noNumber: "没有数字",
  unexpectedText: "有不认识的文字",
  twoReadings: "有两种读法",
  badNumber: "数字有误",
  tooLong: "文字过长",
};

/** Which figure is missing (rule S7). */
export const MISSING_ZH: Readonly<Record<string, (figures: ExplanationFigures) => string>> = {
  actual: () => "本期数尚未上报",
  growth: () => "同比增速尚未上报，也缺少可以推算的上年同期数",
  positivePrior: () => "上年同期数不大于 0，不能计算增速",
  base: (f) => `目标以“${f.text("base")}”为基数，不能用同比增速对照，缺少对应的数`,
  baseline: () => "目标是净增数，缺少基期值，无法计算",
};

/** What a target without a number is (rule T2). */
export const SPECIALS_ZH: Readonly<Record<string, string>> = {
  relation: "要与另一指标比较，尚无可以对照的数",
  external: "由上级下达或年终确定，尚未填入数值",
  rank: "没有写明位次，由人工判定",
  qualitative: "是定性要求，由人工判定",
};
