import type { CellBlock } from "../grid/gridSnapshot";
import { columnLetters } from "../grid/columnLetters";

/**
 * A1 address of a block of cells: `A1:L75`, with `mark` `$` absolute: `$A$1:$L$75`.
 */
export function rangeAddress(block: CellBlock, mark: "" | "$" = ""): string {
  const corner = (row: number, column: number): string => `${mark}${columnLetters(column)}${mark}${row + 1}`;
  return `${corner(block.row, block.column)}:${corner(block.row + block.rows - 1, block.column + block.columns - 1)}`;
}
