import type { PaneWords } from "../paneWords";
import { overviewSheetEn } from "./overviewSheet";
import { paneStepsEn } from "./paneSteps";
import { annexesPageEn } from "./annexesPage";
import { differenceEn } from "./difference";
import { settingsPageEn } from "./settingsPage";
import { summarySectionEn } from "./summarySection";
import { takingEn } from "./taking";
import { toolsEn } from "./tools";
import { plural } from "./plural";

/** The task pane in English. */
export const paneEn: PaneWords = {
  purpose: "Judges targets against pace, builds the annex",
  otherLanguage: "中文",
  switchLanguage: "切换为中文",
  back: "Back",
  steps: {
    plan: "Indicators",
    sheets: "Period and sheets",
    fill: "Reporting",
    pace: "Assessment",
    annex: "Annex table",
  },
  stepStates: {
    waiting: "waits for an earlier step",
    ready: "can start",
    running: "under way",
    done: "done",
    attention: "needs attention",
  },
  summaries: {
    planNone: "none chosen yet",
    plan: (region, year, total) => `${region} ${year}, ${plural(total, "indicator")}`,
    planRefused: "the file has errors and was not loaded",
    sheetsNone: "no period chosen yet",
    sheetsReady: (period) => `${period}, sheets are ready`,
    sheetsUnwritten: (period) => `${period}, not written yet`,
    pace: (rate, behind) => `on-pace rate ${rate}, ${behind} behind`,
    paceOfTable: (label, pace) => `${label}: ${pace}`,
    moreTables: (count) => `${plural(count, "more annex table")}: open to see`,
    paceNone: "nothing to assess yet",
    reassessing: "assessing again…",
    outdated: "could not assess again",
    annexReady: (sheets) =>
      sheets.length === 1 ? `generated: “${sheets.join("")}”` : `${sheets.length} annexes generated`,
    annexNone: "not generated yet",
    annexOutdated: "the workbook changed after it was generated",
    failed: "not finished",
    waiting: "available once the sheets are written",
  },
  ...paneStepsEn,
  settings: settingsPageEn,
  tools: toolsEn,
  annexes: annexesPageEn,
  difference: differenceEn,
  summary: summarySectionEn,
  taking: takingEn,
  overviewSheet: overviewSheetEn,
  state: {
    loading: "Opening…",
    evaluating: "Assessing the latest figures…",
    edited: "The sheets have just changed; below is the assessment before the change",
    asOf: (time) => `Assessed from the sheets at ${time}`,
    failedAsOf: (time) => `Could not assess again; below is the assessment of ${time}, which may be outdated`,
    failed: "Could not assess",
    evaluateAgain: "Assess again",
    watchFailed: "Changes in the sheets are not noticed by themselves. Press “Assess again” after editing.",
    needSheets: "Appears by itself once the sheets are written.",
    notWritten: "The sheets of this period have not been written yet.",
    goToSheets: "Go to writing the sheets",
    goToPlan: "Go to choosing indicators",
    goToFailed: "Could not go to the cell",
    dismiss: "Dismiss",
    more: (count) => `Show ${count} more`,
    progress: (done, total) => `${done} of ${total} done`,
    error: "Error",
    warning: "Remark",
    problemCount: (count) => plural(count, "problem"),
    crashTitle: "The pane met an unexpected fault",
    crashText:
      "The figures in the workbook are untouched. Open the pane again; if it happens again, report the line below.",
    reload: "Open the pane again",
    startFailedTitle: "Cannot be used here",
    outsideExcel: "This pane works inside Excel. Open it from the tab 计划执行 (Plan Progress).",
    excelLacks: (sets) =>
      `This Excel says that it lacks ${sets}; some steps may fail. Excel 2021 or later, or Excel on the web, has it.`,
  },
};
