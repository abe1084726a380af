import type { Status } from "../../domain/evaluation/evaluation";

/** Statuses (执行情况) as printed (rule S1). */
export const statusesZh: Readonly<Record<Status, string>> = {
  completed: "已完成全年",
  ahead: "超序时",
  onPace: "达序时",
  behind: "未达序时",
  annual: "年度指标",
  unreported: "待报",
  targetPending: "目标待定",
};
