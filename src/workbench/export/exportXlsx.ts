import type { GridSnapshot } from "../grid/gridSnapshot";
import { documentProperties } from "./documentProperties";
import { fileFormula } from "./fileFormula";
import type { FilePart, FileRelation } from "./filePart";
import { fileStyles } from "./fileStyles";
import { packageFiles } from "./packageFiles";
import { pacer } from "./pacer";
import { sharedTexts } from "./sharedTexts";
import { sheetParts } from "./sheetParts";
import { workbookXml } from "./workbookXml";
import { zipFiles } from "./zipFiles";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

async function workbookPart(workbook: GridSnapshot, namespace: string, pause: () => Promise<void>): Promise<FilePart> {
  const styles = fileStyles(workbook.defaultFont);
  const texts = sharedTexts();
  const formulaOf = (formula: string): string => fileFormula(formula, namespace);
  // sheets first: they fill the tables of looks and texts
  const sheets = await sheetParts(workbook, { styles, texts, formulaOf, pause });
  const tables: FilePart[] = [
    { path: "xl/styles.xml", contentType: `${SPREADSHEET}.styles+xml`, xml: [styles.xml()] },
    { path: "xl/sharedStrings.xml", contentType: `${SPREADSHEET}.sharedStrings+xml`, xml: texts.xml() },
  ];
  const types = [...sheets.map(() => "worksheet"), "styles", "sharedStrings"];
  return {
    path: "xl/workbook.xml",
    contentType: `${SPREADSHEET}.sheet.main+xml`,
    xml: [workbookXml(workbook, formulaOf)],
    relations: [...sheets, ...tables].map((part, at): FileRelation => ({
      id: `rId${at + 1}`,
      type: types[at] ?? "",
      part,
    })),
  };
}

/**
 * Writes the workbook as an .xlsx file that opens the same in Excel, WPS and LibreOffice: values, formulas with their
 * last results, looks, conditional formats, charts, remarks, protection, page set-up. An add-in's functions (those under
 * `namespace`) keep their results where the add-in is missing. Long work gives way to the page in between. Runs in a browser and in Node.
 */
export async function exportXlsx(snapshot: GridSnapshot, namespace = "PLAN"): Promise<Uint8Array> {
  const pause = pacer();
  const part = await workbookPart(snapshot, namespace, pause);
  const relations = [{ id: "rId1", type: "officeDocument", part }, ...documentProperties(snapshot)];
  return zipFiles(packageFiles(relations), pause);
}
