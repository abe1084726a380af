import type { OverviewSheetWords } from "../overviewSheetWords";

/** The sheet 概览, in Chinese. */
export const overviewSheetZh: OverviewSheetWords = {
  heading: "概览",
  intro: "另建一张工作表，用图看完成率与时间进度、各类别和各责任单位的情况。",
  build: "生成概览",
  building: "正在生成概览…",
  built: (sheet, charts, keptAs) =>
    `概览已写入工作表“${sheet}”，${charts} 张图。${keptAs === null ? "" : `原来的概览有人改过，留在“${keptAs}”。`}`,
  failed: "概览没有生成，原来的没有改动",
};
