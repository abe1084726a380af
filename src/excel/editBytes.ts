import type { Edit } from "../workbook/edit";
import type { CellValue } from "../workbook/snapshot";

/** Bytes that an edit costs besides its cells: object paths and actions, as measured with Office.js, rounded up. */
const BYTES_OF_AN_EDIT = 2_500;
/** Each 1,500 cells Office.js adds a range of its own. */
const BYTES_OF_A_CELL = 1;
/** A Chinese character is three bytes in UTF-8. */
const BYTES_OF_A_CHARACTER = 3;
const BYTES_OF_QUOTES = 4;

/** An upper estimate of the bytes that an edit adds to its request. */
export function editBytes(edit: Edit): number {
  return BYTES_OF_AN_EDIT + (edit.kind === "writeCells" ? edit.cells.reduce((sum, row) => sum + rowBytes(row), 0) : 0);
}

/** An upper estimate of the bytes of one row of values. */
export function rowBytes(row: readonly (CellValue | null)[]): number {
  return row.reduce((sum: number, cell) => sum + cellBytes(cell) + BYTES_OF_A_CELL, 2);
}

function cellBytes(cell: CellValue | null): number {
  return typeof cell === "string" ? cell.length * BYTES_OF_A_CHARACTER + BYTES_OF_QUOTES : String(cell).length;
}
