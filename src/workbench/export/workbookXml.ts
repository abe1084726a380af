import type { GridSnapshot } from "../grid/gridSnapshot";
import { openingSheet } from "./openingSheet";
import { reservedNames } from "./reservedNames";
import { xmlElement } from "./xmlElement";
import { xmlText } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetState(visibility: "visible" | "hidden" | "veryHidden"): string | undefined {
  return visibility === "visible" ? undefined : visibility;
}

function definedNames(workbook: GridSnapshot, formulaOf: (formula: string) => string): string {
  const order = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const reserved = workbook.sheets.flatMap((sheet, localSheetId) =>
    reservedNames(sheet).map(({ name, cells }) =>
      xmlElement(
        "definedName",
        { name, localSheetId, hidden: name === "_xlnm._FilterDatabase" || undefined },
        xmlText(cells),
      ),
    ),
  );
  const own = workbook.names.map(({ name, formula, sheet, comment, visible }) => {
    const attributes = {
      name,
      comment: comment || undefined,
      localSheetId: sheet === undefined ? undefined : order.get(sheet),
      hidden: visible ? undefined : true,
    };
    return xmlElement("definedName", attributes, xmlText(formulaOf(formula)));
  });
  const all = [...reserved, ...own];
  return all.length === 0 ? "" : xmlElement("definedNames", {}, ...all);
}

/**
 * The workbook's sheets (by the relations `rId1`, `rId2` …) and names. Programs are told that all results are in the
 * file: recalculating on load turns the functions of an absent add-in into `#NAME?`.
 */
export function workbookXml(workbook: GridSnapshot, formulaOf: (formula: string) => string): string {
  const sheets = workbook.sheets.map(({ name, visibility }, at) =>
    xmlElement("sheet", { name, sheetId: at + 1, state: sheetState(visibility), "r:id": `rId${at + 1}` }),
  );
  return xmlElement(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONS },
    xmlElement("workbookPr"),
    xmlElement("bookViews", {}, xmlElement("workbookView", { activeTab: openingSheet(workbook) })),
    xmlElement("sheets", {}, ...sheets),
    definedNames(workbook, formulaOf),
    xmlElement("calcPr", { calcId: 191029 }),
  );
}
