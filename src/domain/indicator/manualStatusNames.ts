import type { ManualStatusWord } from "./indicator";

/** The Chinese word of each status that a person may give (人工评价, rule S8), as sheets show it and people choose it. */
export const MANUAL_STATUS_NAMES: Readonly<Record<ManualStatusWord, string>> = {
  completed: "已完成全年",
  ahead: "超序时",
  onPace: "达序时",
  behind: "未达序时",
};
