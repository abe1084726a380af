import { lineCount } from "../domain/print/lineCount";
import type { CellFormat } from "./edit";
import type { OverviewDraft } from "./overviewDraft";
import { OVERVIEW_LOOK } from "./overviewLook";
import { PRINTED_SHARE } from "./printedShare";
import type { CellValue } from "./snapshot";

/** A small table of the overview: names on the left, figures beside them. */
export interface OverviewTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format of the figures. */
  readonly numberFormat: string;
  /** Height of the headings in points; absent: two lines. */
  readonly headerHeight?: number;
}

/** Where the rows of a table came to stand, counted from 0. */
export interface TablePlace {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rows: number;
}

const LINE = { weight: "thin", color: OVERVIEW_LOOK.lineColor } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** Adds a table to the overview (小表): headings, names as text, figures with one number format. */
export function overviewTable(draft: OverviewDraft, table: OverviewTable): TablePlace {
  const { headings, rows, numberFormat, headerHeight = OVERVIEW_LOOK.headerHeight } = table;
  const { font: fontName, bodySize: fontSize, headerFill: fill } = OVERVIEW_LOOK;
  const headerRow = draft.row;
  const columns = headings.length;
  const count = rows.length;
  const body: CellFormat = { fontName, fontSize, vertical: "center", borders: BORDERS };
  draft.look(
    { row: headerRow, column: 0, rows: 1, columns },
    { ...body, bold: true, fill, horizontal: "center", wrap: true, numberFormat: "@" },
  );
  draft.add(headings, headerHeight);
  if (count > 0) {
    const firstRow = headerRow + 1;
    draft.look({ row: firstRow, column: 0, rows: count, columns }, body);
    draft.look(
      { row: firstRow, column: 0, rows: count, columns: 1 },
      { horizontal: "left", wrap: true, numberFormat: "@" },
    );
    draft.look({ row: firstRow, column: 1, rows: count, columns: columns - 1 }, { horizontal: "right", numberFormat });
    rows.forEach((row) => draft.add(row, heightOf(String(row[0] ?? ""))));
  }
  return { headerRow, firstRow: headerRow + 1, rows: count };
}

/** A name that is longer than its column is wide takes more lines. */
function heightOf(name: string): number {
  const { nameWidth, padding, bodySize, lineHeight, rowHeight } = OVERVIEW_LOOK;
  const lines = lineCount(name, (nameWidth * PRINTED_SHARE - padding) / bodySize);
  return Math.max(rowHeight, lines * lineHeight);
}
