import type { Status } from "../evaluation/evaluation";

/** The program's own word of each status (执行情况), which prints where an office has no other (rule S1). */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  completed: "已完成全年",
  ahead: "超序时",
  onPace: "达序时",
  behind: "未达序时",
  annual: "年度指标",
  unreported: "待报",
  targetPending: "目标待定",
};
