import type { AnnexParts } from "./annexParts";
import { docxElement, type DocxElement } from "./docxElement";
import { docxRule } from "./docxRule";
import { docxRun } from "./docxRun";
import { DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { plainText } from "./plainText";
import { twips } from "./twips";

/**
 * The notes of the annex as the last row of its table (表注行), rule X4: one cell over all columns, below the thick rule that
 * ends the table, without rules of its own.
 *
 * @param isWhole no page break divides them
 */
export function docxNotes({ columns, footnotes }: AnnexParts, isWhole: boolean): DocxElement {
  const properties = docxElement("w:tcPr", {}, [
    docxElement("w:tcW", { "w:type": "dxa", "w:w": twips(DOCUMENT_PAGE.textWidth) }),
    ...(columns.length > 1 ? [docxElement("w:gridSpan", { "w:val": columns.length })] : []),
    docxElement("w:tcBorders", {}, [
      docxRule("w:top", DOCUMENT_SIZES.thickRule),
      docxRule("w:left", 0),
      docxRule("w:bottom", 0),
      docxRule("w:right", 0),
    ]),
    docxElement("w:tcMar", {}, [
      docxElement("w:left", { "w:w": 0, "w:type": "dxa" }),
      docxElement("w:right", { "w:w": 0, "w:type": "dxa" }),
    ]),
  ]);
  const paragraphs = footnotes.map((note, at) => {
    const style = docxElement("w:pStyle", { "w:val": "AnnexNote" });
    const above = at === 0 ? [docxElement("w:spacing", { "w:before": twips(DOCUMENT_SIZES.aboveNotes) })] : [];
    return docxElement("w:p", {}, [docxElement("w:pPr", {}, [style, ...above]), ...docxRun(plainText(note))]);
  });
  const row = docxElement("w:trPr", {}, isWhole ? [docxElement("w:cantSplit")] : []);
  return docxElement("w:tr", {}, [row, docxElement("w:tc", {}, [properties, ...paragraphs])]);
}
