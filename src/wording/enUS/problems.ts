import type { Problem, ProblemCode } from "../../domain/problem";
import { calculationReasonsEn } from "./calculationReasons";

type Facts = Problem["facts"];
type Sentence = (facts: Facts) => string;

const field = (facts: Facts): string => `“${facts["field"] ?? "this field"}”`;
const LENGTH = /^text ≤ (\d+)$/u;
const allowed = (facts: Facts): string => {
  const longest = LENGTH.exec(String(facts["allowed"]))?.[1];
  return longest === undefined
    ? String(facts["allowed"])
    : `text of at most ${longest} characters, no number or formula`;
};
/** Types and conditions of a plan file, which the domain names by codes. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text in quotes",
  text: "text in quotes",
  number: "a number without quotes",
  boolean: "true or false",
  array: "a list",
  object: "an object { … }",
  undefined: "nothing",
};
const CONDITIONS: Readonly<Record<string, string>> = {
  integer: "a whole number",
  finite: "a finite number of at most 15 digits",
  schedule: "steps like 3月10%;6月40%;9月70%, months rising, shares not falling, December 100 %",
  "relation growth": "nothing (only the kinds relation and growth are held against another indicator)",
  "A-Z 0-9 _ - . /": "letters, digits and _ - . / without spaces",
};
const typeName = (code: unknown): string => TYPES[String(code)] ?? String(code);
const condition = (code: unknown): string => CONDITIONS[String(code)] ?? String(code);
const settled = (facts: Facts): string => (facts["standard"] === "" ? "(blank)" : `“${facts["standard"]}”`);
const named = (facts: Facts): string =>
  facts["name"] ? `“${facts["name"]}” (${facts["code"]})` : `code “${facts["code"]}”`;
const megabytes = (bytes: unknown): string => (Number(bytes) / 1024 / 1024).toFixed(1);
const reasonOfHost = (facts: Facts): string => (facts["message"] ? ` Excel says: ${facts["message"]}.` : "");

/** One sentence for each code; a code without a sentence does not compile. */
export const PROBLEM_SENTENCES_EN: Readonly<Record<ProblemCode, Sentence>> = {
  planNotJson: (f) =>
    `The file is not valid JSON: it breaks off at line ${f["line"]}, column ${f["column"]}. Check commas, quotes and brackets there.`,
  planUnreadable: () =>
    "The file could not be read; it may have been moved, be in use or be forbidden. Check it and choose it again.",
  planTooLarge: (f) =>
    `The file has ${megabytes(f["size"])} MB; at most ${megabytes(f["largest"])} MB are read. Choose another file or split it.`,
  planEncoding: () => "The text encoding of the file is not known. Save it as UTF-8 and choose it again.",
  planFileKind: (f) =>
    `“${f["name"]}” is no plan file (.json). Choose another; files of Excel or Word cannot be read here: open a workbook that this program wrote in Excel, then open this pane.`,
  planNotObject: () =>
    "The file must be one object { … } with format, region, year and indicators. Compare it with the sample.",
  planFormat: (f) =>
    `The format is “${f["got"]}”; only “${f["allowed"]}” is read. Change “format”, or choose a plan file.`,
  planVersionNewer: (f) =>
    `The format “${f["got"]}” is newer than this program. Update the add-in, or ask for a “plan-annex/1” file.`,
  fieldMissing: (f) => `${field(f)} is missing. Add it.`,
  fieldType: (f) => `${field(f)} must be ${typeName(f["expected"])}, the file has ${typeName(f["got"])}. Correct it.`,
  fieldValue: (f) => `${field(f)} cannot be “${f["got"]}”. Allowed: ${condition(f["allowed"])}.`,
  fieldUnknown: (f) =>
    `The field ${field(f)} is not known and was not read (${f["count"]} times). Correct it if it is a slip.`,
  fieldTooLong: (f) => `${field(f)} has ${f["length"]} characters, at most ${f["longest"]} are kept. Shorten it.`,
  duplicateCode: (f) =>
    `The code “${f["code"]}” is used already at ${f["other"]} (width and case do not count). Give one of them another code.`,
  relatedUnknown: (f) =>
    `“${f["got"]}” is not the code of another indicator, so there is nothing to compare with. Enter another indicator's code.`,
  tableUnknown: (f) =>
    `The table “${f["got"]}” is not in tables${f["listed"] === "" ? "" : ` (there are: ${f["listed"]})`}. Name one by code or name, or add it to tables.`,
  tableRepeated: (f) =>
    `${field(f)} “${f["got"]}” repeats ${f["other"]}. Code, label and name of a table must be its own.`,
  parentUnknown: (f) =>
    `“${f["got"]}” is no code of this plan, so the indicator stands alone. Name another indicator, or leave it blank.`,
  parentCircle: (f) => `“${f["got"]}” is itself a part of “${f["code"]}”. Correct one of the two.`,
  formulaText: (f) =>
    `“${f["text"]}” begins with “${f["lead"]}”: a spreadsheet would take it for a formula. Remove that character.`,
  invisibleCharacters: (f) =>
    `Character ${f["at"]} cannot be seen (${f["character"]}). Delete it and type the text again.`,
  indicatorsEmpty: () => "There is no indicator. List at least one in “indicators”.",
  periodUnreadable: (f) => `The period “${f["text"]}” is not understood. Write 2024年上半年 or 2024年1-6月.`,
  periodYearMismatch: (f) =>
    `The period “${f["period"]}” does not belong to the year ${f["year"]}. Correct one of them.`,
  periodDiffers: (f) =>
    `The sheet is called “${f["sheet"]}” but its period cell says “${f["period"]}”; the cell was used. Check it.`,
  numberUnreadable: (f) =>
    `“${f["text"]}” is not a number and was left out. Type a number; leave it blank if not yet reported, or “—” if there is none.`,
  figureUnitMismatch: (f) =>
    `The unit of “${f["text"]}” cannot be converted to “${f["expected"]}”; the figure was left out. Type the number alone, or use the indicator's unit.`,
  targetUnreadable: (f) =>
    `The target “${f["text"]}” is not understood and counts as pending. Write it like 不少于105亿元 or 增长5%左右.`,
  targetUnitMismatch: (f) =>
    `The unit “${f["got"] ?? f["unit"]}” of the target cannot be converted to “${f["expected"] ?? f["indicatorUnit"]}”. Use one unit.`,
  counterWordDiffers: (f) =>
    `${named(f)}: the target counts in “${f["unit"]}”, the indicator in “${f["indicatorUnit"]}”; the numbers were compared as they are. Check that they count the same, and use one word.`,
  targetForbidden: (f) =>
    `The target “${f["text"] ?? ""}” does not fit this kind of indicator. Check the kind or the target.`,
  cellError: (f) => `The cell holds the error ${f["text"]} and was left out. Correct it first.`,
  kindUnknown: (f) =>
    `The kind “${f["text"]}” is not known; the indicator counts as qualitative. Choose one from the list.`,
  directionUnknown: (f) =>
    `The direction “${f["text"]}” is not known; the target's wording decides. Choose one from the list.`,
  printedContradiction: (f) =>
    `The rounded figure of ${named(f)} contradicts its status. Check the decimals or add a remark.`,
  settingValue: (f) =>
    `The setting “${f["name"]}” cannot be “${f["text"]}”; the default ${settled(f)} was used. Allowed: ${allowed(f)}.`,
  settingTwice: (f) =>
    `The setting “${f["name"]}” stands twice; the line at ${f["other"]} was used. Delete or rename one of them.`,
  annexSetting: (f) =>
    `The ${field(f)} of an annex cannot be “${f["text"]}” and was not used${f["standard"] === "" ? "" : `; ${settled(f)} applies`}. ${f["allowed"] === "" ? "Use at most 12 characters and no special ones" : `Allowed: ${allowed(f)}`}.`,
  sheetMissing: (f) => `There is no sheet “${f["sheet"]}”. Write the sheets first.`,
  sheetNotOurs: (f) =>
    `The sheet “${f["sheet"]}” was not made by this program and was not touched. Rename it and try again.`,
  columnMissing: (f) =>
    `The heading “${f["heading"]}” is missing. Restore it (columns may move, headings may not change).`,
  codeMissing: (f) =>
    `This row has content but no code${f["name"] ? ` (${f["name"]})` : ""} and was left out. Add the code or delete the row.`,
  codeNotInPlan: (f) => `${named(f)} is not in 指标体系 and was left out. Add it there or delete the row.`,
  codeNotInSheet: (f) => `${named(f)} has no row in “${f["sheet"]}” and counts as not filled. Write the sheets again.`,
  typedValueKept: (f) =>
    `${named(f)}: ${field(f)} holds “${f["typed"]}”, the file says “${f["file"]}”; what was typed is kept. Clear the cell and write again to use the file's.`,
  schemaRowKept: (f) =>
    `${named(f)} is no longer in the plan; its row was kept. Delete it by hand if it is not needed.`,
  annexNothingToPrint: () => "There is no indicator to print. Write the sheets and fill them first.",
  annexRowDropped: (f) =>
    `${named(f)} is no longer in 指标体系 and left the annex; what was typed for it was “${f["text"]}”. Restore the indicator and generate again to keep it.`,
  annexTextDropped: (f) =>
    `“${f["text"]}”, typed into the old annex, has no place in the new one and was left out. Copy it to a remark or a note if it is still needed.`,
  annexTableUnknown: (f) =>
    `Annex “${f["label"]}” is to print the table “${f["table"]}”, which 指标体系 does not have. Check the table in 计划设置, or the column 附表 of 指标体系.`,
  hostBusyEditing: () => "A cell is being edited. Press Enter or Esc, then try again.",
  hostTooLarge: (f) => `This is more than Excel takes at once.${reasonOfHost(f)} Use fewer indicators.`,
  hostProtected: (f) => `The sheet or workbook is protected.${reasonOfHost(f)} Remove the protection and try again.`,
  hostUnsupported: (f) =>
    `This Excel lacks a needed feature (${f["location"] ?? ""}). Use Excel 2021 or later, or Excel on the web.`,
  hostTimeout: () => "Excel did not answer. Check the sheets and try again; nothing is written twice.",
  hostItemMissing: (f) =>
    `A sheet or range is missing; it may just have been deleted or renamed.${reasonOfHost(f)} Try again.`,
  hostItemExists: (f) => `A sheet of that name exists.${reasonOfHost(f)} Rename it and try again.`,
  hostVerifyFailed: (f) =>
    `What was written did not read back the same (${f["cell"] ?? ""}); it was undone and the old annex kept. Try again.`,
  argumentInvalid: (f) => `The argument “${f["argument"]}” cannot be used (${f["reason"]}). See --help.`,
  fileUnreadable: (f) => `The file “${f["path"]}” cannot be read (${f["message"]}). Check its path and permissions.`,
  fileUnwritable: (f) =>
    `The file “${f["path"]}” cannot be written (${f["message"]}). Check that the folder exists and the file is not open.`,
  cellsDisagree: (f) =>
    `The cell shows “${f["text"]}”, the verdict is “${f["status"]}”. Recalculate; if it stays so, please report it.`,
  computedTypedOver: (f) =>
    `${named(f)}: “${f["heading"]}” holds “${f["typed"]}”, typed over its formula; it is kept. Clear the cell and switch again to compute it.`,
  settingsUnfinished: (f) =>
    `Saving settings or switching the calculation broke off (“${f["text"]}”). Open the settings and press Save once more: it is completed, and nothing that you typed changes.`,
  calculationKeptValue: (f) =>
    `${named(f)} cannot be computed by native formulas (${calculationReasonsEn[String(f["reason"])] ?? f["reason"]}); its cells are values. Switch again after changing its figures.`,
  hostFailed: (f) =>
    `Excel did not finish this step.${reasonOfHost(f)} Try again; if it fails again, save and reopen the workbook.`,
};
