import { annexCells } from "./annexCells";
import { annexFormats } from "./annexFormats";
import { ANNEX_LOOK, ANNEX_PAGE } from "./annexLook";
import { annexMeasures } from "./annexMeasures";
import { annexMerges } from "./annexMerges";
import { annexPlacement } from "./annexPlacement";
import type { AnnexSheet } from "./annexSheet";
import type { Edit } from "./edit";

/** Excel keeps no more page breaks on a sheet; beyond them pages break by themselves. */
const MOST_BREAKS = 1_023;

/**
 * Edits that build the annex on a new sheet (生成附表): the one function that knows the cells of the annex. Values only, no
 * formulas (rule X5); merged before anything is written, formatted before values, so that text stays text.
 */
export function annexEdits(name: string, sheet: AnnexSheet): readonly Edit[] {
  const place = annexPlacement(sheet);
  const { size, widths, heights, starts } = annexMeasures(sheet);
  const { head, body, notes } = heights;
  const { codeColumnWidth, paddingWidth } = ANNEX_LOOK;
  const outside = Array<number>(2 + sheet.outsideHeadings.length).fill(codeColumnWidth);
  return [
    { kind: "addSheet", sheet: name, tabColor: "#C00000", showGridlines: false },
    ...annexMerges(sheet).map((range): Edit => ({ kind: "mergeCells", sheet: name, range })),
    ...annexFormats(name, sheet, { size, widths }),
    { kind: "columnWidths", sheet: name, column: 0, points: [...widths, paddingWidth * 2, ...outside] },
    { kind: "rowHeights", sheet: name, row: 0, points: [...head, ...body, ...notes] },
    { kind: "writeCells", sheet: name, at: { row: 0, column: 0 }, cells: annexCells(sheet) },
    { kind: "freezeRows", sheet: name, rows: place.firstRow },
    {
      kind: "pageLayout",
      sheet: name,
      layout: {
        orientation: "landscape",
        paper: "a4",
        margins: ANNEX_PAGE.margins,
        fitToWidth: 1,
        rowBreaks: starts.slice(0, MOST_BREAKS).map((row) => place.firstRow + row),
        centerHorizontally: true,
        printArea: { row: 0, column: 0, rows: place.firstNoteRow + place.noteCount, columns: place.columnCount },
        titleRows: { from: place.headerRow, to: place.headerRow + 1 },
        firstPageNumber: 1,
        centerFooter: ANNEX_PAGE.footer,
      },
    },
  ];
}
