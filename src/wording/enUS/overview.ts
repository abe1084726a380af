import type { OverviewWords } from "../../domain/summary/overviewWords";
import { periodTextEn } from "./periodTextEn";

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
  completion: "Completion and elapsed time",
  slowest: (shown, total) => ` (the ${shown} slowest of ${total})`,
  noCompletion: "No indicator is held against elapsed time.",
  indicator: "Indicator",
  completionRate: "Completion\n%",
  elapsed: "Elapsed\n%",
  gap: "Gap\n(pp)",
  byGroup: "By group",
  group: "Group",
  byAgency: "By agency",
  agency: "Agency",
  mostBehind: (shown, total) => ` (the ${shown} with most behind of ${total})`,
  noName: "(none)",
};
