/**
 * Every expected failure of the program, as a code. The sentence that a user reads is made from the code and its
 * facts in `src/wording`; adding a code here makes the compiler ask for its Chinese and English sentence.
 */
export const PROBLEM_CODES = [
  // the plan file
  "planUnreadable",
  "planNotJson",
  "planTooLarge",
  "planEncoding",
  "planFileKind",
  "planNotObject",
  "planFormat",
  "planVersionNewer",
  "fieldMissing",
  "fieldType",
  "fieldValue",
  "fieldUnknown",
  "fieldTooLong",
  "duplicateCode",
  "relatedUnknown",
  // tables of a plan: {got, listed}, {field, got, other}; parts of another indicator {got, code}
  "tableUnknown",
  "tableRepeated",
  "parentUnknown",
  "parentCircle",
  "formulaText",
  "invisibleCharacters",
  "indicatorsEmpty",
  // period
  "periodUnreadable",
  "periodYearMismatch",
  "periodDiffers",
  // cells
  "numberUnreadable",
  "figureUnitMismatch",
  "targetUnreadable",
  "targetUnitMismatch",
  "counterWordDiffers",
  "targetForbidden",
  "cellError",
  "kindUnknown",
  "directionUnknown",
  "printedContradiction",
  // settings {name, text, allowed, standard}, {name, other}; a line of the annexes {field, text, allowed, standard}
  "settingValue",
  "settingTwice",
  "annexSetting",
  // sheets
  "sheetMissing",
  "sheetNotOurs",
  "columnMissing",
  "codeMissing",
  "codeNotInPlan",
  "codeNotInSheet",
  "typedValueKept",
  "schemaRowKept",
  "annexNothingToPrint",
  "annexRowDropped",
  // what people wrote {text} has no place in the new annex; an annex of a table {table} that the plan does not have
  "annexTextDropped",
  "annexTableUnknown",
  // the host
  "hostBusyEditing",
  "hostTooLarge",
  "hostProtected",
  "hostUnsupported",
  "hostTimeout",
  "hostItemMissing",
  "hostItemExists",
  "hostVerifyFailed",
  "hostFailed",
  // without a screen: arguments {argument, reason: missing | unknown | conflict | value}, files {path, message}
  "argumentInvalid",
  "fileUnreadable",
  "fileUnwritable",
  // a computed cell {text} of the grid against the verdict {status}: a fault of the program
  "cellsDisagree",
  // a row that native formulas cannot judge {code, name, reason}: its computed cells are values
  "calculationKeptValue",
  // a value {typed} in a computed column {heading} where a formula should stand: it stays {code, name}
  "computedTypedOver",
  // the sheet of settings says {text} that a run broke off: saving the settings once more completes it
  "settingsUnfinished",
] as const;

/** The code of a problem. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One expected failure: what, where, and the facts that its sentence needs. */
export interface Problem {
  readonly code: ProblemCode;
  /** `error` stops the step that found it; `warning` is listed and the step goes on. */
  readonly severity: "error" | "warning";
  /** Where: `indicators[3].kind` in a file, `实绩2024年1-6月!F7` in a workbook. */
  readonly place: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Makes a problem that stops its step. */
export function error(code: ProblemCode, place: string, facts: Problem["facts"] = {}): Problem {
  return { code, severity: "error", place, facts };
}

/** Makes a problem that is listed while the step goes on. */
export function warning(code: ProblemCode, place: string, facts: Problem["facts"] = {}): Problem {
  return { code, severity: "warning", place, facts };
}
