import type { OverviewSheetWords } from "../overviewSheetWords";

/** The sheet 概览, in Chinese. */
export const overviewSheetZh: OverviewSheetWords = {
  heading: "概览",
  intro: "另建一张工作表，以图表反映完成率与时间进度，以及各类别、各责任单位的执行情况。",
  build: "生成概览",
  building: "正在生成概览…",
  built: (sheet, charts, keptAs) =>
    `概览已写入工作表“${sheet}”，${charts} 张图。${keptAs === null ? "" : `原概览有人工改动，已保留为“${keptAs}”。`}`,
  failed: "概览未生成，原有内容未改动",
};
