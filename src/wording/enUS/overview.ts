import type { OverviewWords } from "../../domain/summary/overviewWords";
import { periodTextEn } from "./periodTextEn";

const ofMany = (shown: number, total: number, words: string): string =>
  shown === total ? "" : ` (the ${shown} ${words} of ${total})`;

/** The words of the overview (概览用语) in English. */
export const overviewEn: OverviewWords = {
  title: (region, period) => `${region}: the plan at a glance, ${periodTextEn(period)}`,
  notice: "Made by the program and replaced as a whole: please do not type here. The annex is what counts.",
  all: "All indicators",
  counts: {
    total: "Total",
    reached: "On pace",
    behind: "Behind",
    annual: "Annual only",
    unreported: "Not reported",
    targetPending: "No target",
  },
  rate: "Rate",
  percent: "%",
  fraction: "Of",
  reachedRate: "On-pace rate",
  halfwayRate: "Halfway rate",
  completion: (shown, total) => `Completion and elapsed time${ofMany(shown, total, "slowest")}`,
  noCompletion: "No indicator is held against elapsed time.",
  indicator: "Indicator",
  completionRate: "Completion %",
  elapsed: "Elapsed %",
  gap: "Gap (pp)",
  byGroup: (shown, total) => `By group${ofMany(shown, total, "with most behind")}`,
  group: "Group",
  byAgency: (shown, total) => `By agency${ofMany(shown, total, "with most behind")}`,
  agency: "Agency",
  noName: "(none)",
};
