import type { AnnexSheet } from "./annexSheet";

/** Where the parts of the annex stand, rows and columns counted from 0. */
export interface AnnexPlacement {
  readonly labelRow: number;
  readonly titleRow: number;
  readonly headnoteRow: number;
  /** First of the two header rows. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstNoteRow: number;
  readonly noteCount: number;
  /** Printed columns. */
  readonly columnCount: number;
  readonly codeColumn: number;
  readonly remarkColumn: number;
  readonly outsideColumn: number;
}

/** Places the parts of the annex in rows and columns (附表定位): codes stand right of the print area. */
export function annexPlacement(sheet: AnnexSheet): AnnexPlacement {
  const rowCount = sheet.groups.reduce((total, { rows }) => total + rows.length, 0);
  const columnCount = sheet.columns.length;
  return {
    labelRow: 0,
    titleRow: 1,
    headnoteRow: 2,
    headerRow: 3,
    firstRow: 5,
    rowCount,
    firstNoteRow: 5 + rowCount,
    noteCount: sheet.lines.length,
    columnCount,
    codeColumn: columnCount + 1,
    remarkColumn: columnCount + 2,
    outsideColumn: columnCount + 3,
  };
}
