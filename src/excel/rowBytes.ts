import type { CellValue } from "../workbook/snapshot";

/** A Chinese character is three bytes in UTF-8. */
const BYTES_OF_A_CHARACTER = 3;
/** Quotes, an apostrophe and a comma. */
const BYTES_AROUND_A_TEXT = 4;
const BYTES_AROUND_A_ROW = 3;

/** An upper estimate of the bytes of one row of values. */
export function rowBytes(row: readonly (CellValue | null)[]): number {
  return row.reduce((sum: number, cell) => sum + cellBytes(cell), BYTES_AROUND_A_ROW);
}

function cellBytes(cell: CellValue | null): number {
  return typeof cell === "string" ? cell.length * BYTES_OF_A_CHARACTER + BYTES_AROUND_A_TEXT : String(cell).length + 1;
}
