import { FREQUENCY_NAMES } from "../domain/indicator/frequencyNames";
import type { ColumnLayout } from "./columnLayout";

/** How often there are figures, against what and by which schedule an indicator is judged (rules P3, S7, T2). */
export const PLANNING_COLUMNS: readonly ColumnLayout[] = [
  {
    role: "frequency",
    heading: "频度",
    width: 46,
    origin: "schema",
    show: "text",
    align: "center",
    isLate: true,
    choices: {
      words: Object.values(FREQUENCY_NAMES),
      title: "频度",
      message: "每期：各报告期都出数（留空同此）；年度：全年结束前列为年度指标。",
    },
  },
  { role: "relatedTo", heading: "联动指标", width: 90, origin: "schema", show: "text", align: "left", isLate: true },
  { role: "schedule", heading: "进度安排", width: 130, origin: "schema", show: "text", align: "left", isLate: true },
];
