import type { IRange } from "@univerjs/core";
import type { CellBlock } from "./gridSnapshot";

/** A range of the component (first and last row and column) as a block (first and size). */
export function blockOf(range: IRange): CellBlock {
  const { startRow, startColumn, endRow, endColumn } = range;
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
