import { kindsZh } from "./zhCN/kinds";
import { paneZh } from "./zhCN/pane";
import { periodTextZh } from "./zhCN/periodTextZh";
import { statusesZh } from "./zhCN/statuses";
import { annexZh } from "./zhCN/annex";
import { explanationTextZh } from "./zhCN/explanationTextZh";
import { overviewZh } from "./zhCN/overview";
import { problemTextZh } from "./zhCN/problemTextZh";
import { summaryTextZh } from "./zhCN/summaryTextZh";
import { settingsZh } from "./zhCN/settings";
import type { Words } from "./words";

/** Everything that a user reads, in Chinese. */
export const zhCN: Words = {
  language: "zh-CN",
  problem: problemTextZh,
  explanation: explanationTextZh,
  status: statusesZh,
  kind: kindsZh,
  period: periodTextZh,
  annex: annexZh,
  overview: overviewZh,
  summary: summaryTextZh,
  settings: settingsZh,
  pane: paneZh,
};
