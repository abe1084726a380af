import { writeXlsx } from "hucre/xlsx";
import type { GridSnapshot } from "../grid/gridSnapshot";
import { fileSheet } from "./fileSheet";
import { finishPackage } from "./finishPackage";
import { printNames } from "./printNames";

/**
 * Writes the workbook as an .xlsx file that opens the same in Excel, WPS and LibreOffice: values, formulas with their
 * last results, looks, page set-up. An add-in's functions (those under `namespace`) keep their results where the
 * add-in is missing. Runs in a browser and in Node.
 */
export async function exportXlsx(snapshot: GridSnapshot, namespace = "PLAN"): Promise<Uint8Array> {
  const { title, subject, author, keywords, comments, company, category } = snapshot.properties;
  const active = snapshot.sheets.findIndex((sheet) => sheet.name === snapshot.activeSheet);
  const written = await writeXlsx({
    sheets: snapshot.sheets.map((sheet) => fileSheet(sheet, snapshot, namespace)),
    namedRanges: [
      ...snapshot.sheets.flatMap(printNames),
      ...snapshot.names.map(({ name, formula, sheet, comment }) => ({
        name,
        range: formula.replace(/^=/, ""),
        scope: sheet,
        comment,
      })),
    ],
    defaultFont: { ...snapshot.defaultFont },
    activeSheet: Math.max(0, active),
    properties: {
      title,
      subject,
      creator: author,
      keywords,
      description: comments,
      company,
      category,
      custom: { ...snapshot.customProperties },
    },
  });
  return finishPackage(written);
}
