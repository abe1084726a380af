import type { Status } from "../domain/evaluation/evaluation";
import { MANUAL_STATUS_NAMES } from "../domain/indicator/manualStatusNames";

/** What the cells of 执行情况 say for each status (状态用词): the words that PLAN.STATUS gives, which formulas and looks ask for. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  ...MANUAL_STATUS_NAMES,
  annual: "年度指标",
  unreported: "待报",
  targetPending: "目标待定",
};

/** What the cells of 执行情况 say where a native formula has no verdict to give, and what has to be done about it. */
export const PROMPT_LABELS = {
  /** The target, or what it is judged by, is not what the formula was made for. */
  targetChanged: "目标已改动，请重新生成",
  /** A figure is text: a formula reads numbers only. */
  figureUnread: "填报数不是数字，请改正",
} as const;
