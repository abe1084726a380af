import { kindsEn } from "./enUS/kinds";
import { paneEn } from "./enUS/pane";
import { periodTextEn } from "./enUS/periodTextEn";
import { statusesEn } from "./enUS/statuses";
import { annexEn } from "./enUS/annex";
import { explanationTextEn } from "./enUS/explanationTextEn";
import { overviewEn } from "./enUS/overview";
import { problemTextEn } from "./enUS/problemTextEn";
import { summaryTextEn } from "./enUS/summaryTextEn";
import { settingsEn } from "./enUS/settings";
import type { Words } from "./words";

/** Everything that a user reads, in English. */
export const enUS: Words = {
  language: "en-US",
  problem: problemTextEn,
  explanation: explanationTextEn,
  status: statusesEn,
  kind: kindsEn,
  period: periodTextEn,
  annex: annexEn,
  overview: overviewEn,
  summary: summaryTextEn,
  settings: settingsEn,
  pane: paneEn,
};
