import type { YearOnYear } from "../domain/evaluation/evaluation";

/** What the cells of 同比 say in place of a rate (同比用词, rule G1): the words that PLAN.YOY gives. */
export const GROWTH_LABELS: Readonly<Record<NonNullable<YearOnYear["words"]>, string>> = {
  turnedProfitable: "扭亏为盈",
  turnedLoss: "由盈转亏",
  lossNarrowed: "减亏",
  lossWidened: "增亏",
  fromZero: "上年同期为零",
};

/** What the cells of 解析值 say of a target without a number (目标类型用词, rule T2): the words that PLAN.TARGET gives. */
export const SPECIAL_LABELS = {
  relation: "联动",
  external: "上级下达",
  rank: "位次",
  qualitative: "定性",
} as const;
