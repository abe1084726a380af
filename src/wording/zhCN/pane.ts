import type { PaneWords } from "../paneWords";
import { overviewSheetZh } from "./overviewSheet";
import { paneStepsZh } from "./paneSteps";
import { annexesPageZh } from "./annexesPage";
import { differenceZh } from "./difference";
import { settingsPageZh } from "./settingsPage";
import { summarySectionZh } from "./summarySection";
import { takingZh } from "./taking";
import { toolsZh } from "./tools";

/** The task pane in Chinese. */
export const paneZh: PaneWords = {
  purpose: "按序时进度评价目标，生成附表",
  otherLanguage: "English",
  switchLanguage: "Switch to English",
  back: "返回",
  steps: { plan: "指标体系", sheets: "报告期与工作表", fill: "填报情况", pace: "进度评价", annex: "附表" },
  stepStates: {
    waiting: "等待前面的步骤",
    ready: "可以开始",
    running: "正在进行",
    done: "已完成",
    attention: "需要注意",
  },
  summaries: {
    planNone: "还没有选",
    plan: (region, year, total) => `${region} ${year}年，${total} 项指标`,
    planRefused: "文件有错误，没有读入",
    sheetsNone: "还没有选报告期",
    sheetsReady: (period) => `${period}，工作表已写好`,
    sheetsUnwritten: (period) => `${period}，还没有写入`,
    pace: (rate, behind) => `达序时率 ${rate}，未达 ${behind} 项`,
    paceOfTable: (label, pace) => `${label}：${pace}`,
    moreTables: (count) => `另有 ${count} 张附表，展开可见`,
    paceNone: "还没有可以评价的指标",
    reassessing: "正在重新评价…",
    outdated: "没能重新评价",
    annexReady: (sheets) => (sheets.length === 1 ? `已生成“${sheets.join("")}”` : `已生成 ${sheets.length} 张附表`),
    annexNone: "还没有生成",
    annexOutdated: "生成以后表格又有改动",
    failed: "没有完成",
    waiting: "写好工作表以后可用",
  },
  ...paneStepsZh,
  settings: settingsPageZh,
  tools: toolsZh,
  annexes: annexesPageZh,
  difference: differenceZh,
  summary: summarySectionZh,
  taking: takingZh,
  overviewSheet: overviewSheetZh,
  state: {
    loading: "正在打开…",
    evaluating: "正在按最新的数评价…",
    edited: "表格刚有改动，下面还是改动前的评价",
    asOf: (time) => `按 ${time} 的表格评价`,
    failedAsOf: (time) => `没能重新评价，下面还是 ${time} 的评价，可能已经过时`,
    failed: "没能评价",
    evaluateAgain: "重新评价",
    watchFailed: "不能自动发现表格改动。改数以后请按“重新评价”。",
    needSheets: "工作表写好以后，这里会自动显示。",
    notWritten: "这个报告期的工作表还没有写入。",
    goToSheets: "去写入工作表",
    goToPlan: "去选指标体系",
    goToFailed: "没能转到单元格",
    dismiss: "关闭",
    more: (count) => `再显示 ${count} 条`,
    progress: (done, total) => `已完成 ${done} / ${total}`,
    error: "错误",
    warning: "提醒",
    problemCount: (count) => `${count} 处问题`,
    crashTitle: "面板出了意外",
    crashText: "工作簿里的数没有受影响。请按“重新打开面板”；如果再次出现，请记下下面这行字告诉维护人员。",
    reload: "重新打开面板",
    startFailedTitle: "不能在这里使用",
    outsideExcel: "这个面板要在 Excel 里打开。请在 Excel 的“计划执行”选项卡上按“打开面板”。",
    excelLacks: (sets) =>
      `这个版本的 Excel 说它没有 ${sets}，有的步骤可能做不成。建议用 Excel 2021 以后的版本或网页版 Excel。`,
  },
};
