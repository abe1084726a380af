import type { IRange } from "@univerjs/core";
import type { CellBlock } from "./gridSnapshot";

/** A block (first and size) as a range of the component (first and last row and column). */
export function rangeOf({ row, column, rows, columns }: CellBlock): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
