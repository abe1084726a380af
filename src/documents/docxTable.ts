import type { FileChild } from "docx";
import type { FittedTable } from "../domain/print/fitTable";
import { annexGrid } from "./annexGrid";
import type { AnnexParts } from "./annexParts";
import { cellsOfRows } from "./cellsOfRows";
import { docxCells } from "./docxCells";
import { docxComponent } from "./docxComponent";
import { docxElement, type DocxElement } from "./docxElement";
import { docxNotes } from "./docxNotes";
import { docxRule } from "./docxRule";
import { DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { plainText } from "./plainText";
import { tablePages } from "./tablePages";
import { twips } from "./twips";

const { padding, headerRow, thickRule, thinRule } = DOCUMENT_SIZES;

/**
 * The annex as a table of a Word document (附表表格), rules X1, X6 and X8: thick rules above and below, open sides, header rows
 * that repeat on every page, rows that no page break divides. The notes are its last row, without rules: the rows above keep
 * to it, so that notes never have a page of their own. Writer lets rows keep to rows, but not to a paragraph below the table.
 */
export function docxTable(parts: AnnexParts, layout: FittedTable): FileChild {
  const { body, starts, kept, keepsNotes } = tablePages(parts, layout);
  const { header, rows } = annexGrid(parts, new Set(starts));
  const cells = docxCells(parts, layout);
  const keep = new Set(kept);
  const table = docxElement("w:tbl", {}, [
    tableProperties(parts.title),
    docxElement(
      "w:tblGrid",
      {},
      layout.widths.map((width) => docxElement("w:gridCol", { "w:w": twips(width) })),
    ),
    ...cellsOfRows(header).map((placed) => row(placed.map(cells.heading), headerRow, [docxElement("w:tblHeader")])),
    ...cellsOfRows(rows.map((each) => each.cells)).map((placed, at) =>
      row(
        placed.map((cell) => cells.body(cell, { keepNext: keep.has(at), isLast: at + 1 === rows.length })),
        body[at] ?? 0,
      ),
    ),
    ...(parts.footnotes.length === 0 ? [] : [docxNotes(parts, keepsNotes)]),
  ]);
  return docxComponent(table);
}

function row(cells: readonly DocxElement[], lowest: number, properties: readonly DocxElement[] = []): DocxElement {
  const height = docxElement("w:trHeight", { "w:val": twips(lowest), "w:hRule": "atLeast" });
  return docxElement("w:tr", {}, [
    docxElement("w:trPr", {}, [docxElement("w:cantSplit"), height, ...properties]),
    ...cells,
  ]);
}

function tableProperties(title: string): DocxElement {
  const side = (name: string): DocxElement => docxElement(name, { "w:w": twips(padding), "w:type": "dxa" });
  return docxElement("w:tblPr", {}, [
    docxElement("w:tblW", { "w:type": "dxa", "w:w": twips(DOCUMENT_PAGE.textWidth) }),
    docxElement("w:jc", { "w:val": "center" }),
    docxElement("w:tblBorders", {}, [
      docxRule("w:top", thickRule),
      docxRule("w:left", 0),
      docxRule("w:bottom", thickRule),
      docxRule("w:right", 0),
      docxRule("w:insideH", thinRule),
      docxRule("w:insideV", thinRule),
    ]),
    docxElement("w:tblLayout", { "w:type": "fixed" }),
    docxElement("w:tblCellMar", {}, [side("w:left"), side("w:right")]),
    docxElement("w:tblCaption", { "w:val": plainText(title) }),
  ]);
}
