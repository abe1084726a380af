import type { YearOnYear } from "../../domain/evaluation/evaluation";

/** What is printed in place of a growth rate where the base is zero or a loss (rule G1). */
export const growthWordsZh: Readonly<Record<NonNullable<YearOnYear["words"]>, string>> = {
  turnedProfitable: "扭亏为盈",
  turnedLoss: "由盈转亏",
  lossNarrowed: "减亏",
  lossWidened: "增亏",
  fromZero: "上年同期为零",
};
