import type { ColumnRole } from "./columnLayout";
import type { CellValue } from "./snapshot";

/** One row of a table that has a code. */
export interface TableRow {
  /** Row in the sheet, counted from 0. */
  readonly row: number;
  readonly code: string;
}

/** One of our tables as it stands in a sheet now, wherever people moved its columns. */
export interface SheetTable {
  readonly sheet: string;
  readonly headerRow: number;
  /** Column of each role that was found, counted from 0. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly rows: readonly TableRow[];
  /** Rows with content but without a code. */
  readonly rowsWithoutCode: readonly number[];
  /** First row below everything that the sheet holds. */
  readonly endRow: number;
  /** First column to the right of everything that the sheet holds. */
  readonly endColumn: number;
  /** Value of a cell, "" where there is none. */
  cell(row: number, role: ColumnRole): CellValue;
  /** Value of a labelled cell above the table, and its place; null where the label is gone. */
  meta(label: string): { readonly value: CellValue; readonly row: number; readonly column: number } | null;
}
