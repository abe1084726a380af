import type { AnnexesPageWords } from "../annexesPageWords";

/** The page of annexes in English. */
export const annexesPageEn: AnnexesPageWords = {
  heading: "Annexes",
  intro: "Which annexes to print, in which order and with which columns. Stored on the sheet 计划设置, with the file.",
  open: "Customise",
  label: "Label",
  table: "Content",
  allTables: "All indicators",
  layout: "Layout",
  title: "Title",
  generatedTitle: "Blank: made of region, year and period",
  compound: "Where a target has several numbers",
  columns: "Columns",
  usualColumns: "The usual columns",
  up: (column) => `Move “${column}” up`,
  down: (column) => `Move “${column}” down`,
  add: "Add an annex",
  remove: (label) => `Remove “${label}”`,
  save: "Save",
  saved: "Saved; annexes will look like this when generated",
  restore: "Restore defaults",
  labelBlank: "Give it a label, such as 附表1",
  labelTwice: (label) => `“${label}” stands twice; give each annex its own label`,
};
