/** A cell's value as the host gives it; blank is "". */
export type CellValue = string | number | boolean;

/** What the gateway shall read: sheets by name, whole used ranges, and settings stored with the workbook. */
export interface ReadRequest {
  /** Names of sheets whose cells are wanted. Sheets that do not exist are absent in the answer. */
  readonly sheets: readonly string[];
  /** Also read formulas of these sheets. */
  readonly formulasOf?: readonly string[];
}

/** The used range of a sheet. Rows and columns count from 0. */
export interface SheetSnapshot {
  readonly name: string;
  /** Place of `values[0][0]`; the program's own sheets start at row 0, column 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`; present when asked for. */
  readonly formulas?: readonly (readonly CellValue[])[];
}

/** The workbook as read at one moment: plain data. */
export interface WorkbookSnapshot {
  /** All sheet names, in tab order. */
  readonly sheetNames: readonly string[];
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}
