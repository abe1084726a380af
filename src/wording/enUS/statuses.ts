import type { Status } from "../../domain/evaluation/evaluation";

/** Statuses (执行情况) in English (rule S1). */
export const statusesEn: Readonly<Record<Status, string>> = {
  completed: "Full-year target met",
  ahead: "Ahead of pace",
  onPace: "On pace",
  behind: "Behind pace",
  annual: "Annual only",
  unreported: "Not reported",
  targetPending: "Target pending",
};
