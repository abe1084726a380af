import type { CellBlock } from "./gridSnapshot";

/** What is left of a block when another is cut out: none to four blocks. */
export function subtractBlock(from: CellBlock, cut: CellBlock): CellBlock[] {
  const top = Math.max(from.row, cut.row);
  const bottom = Math.min(from.row + from.rows, cut.row + cut.rows);
  const left = Math.max(from.column, cut.column);
  const right = Math.min(from.column + from.columns, cut.column + cut.columns);
  if (top >= bottom || left >= right) return [from];
  return [
    { ...from, rows: top - from.row },
    { ...from, row: bottom, rows: from.row + from.rows - bottom },
    { row: top, rows: bottom - top, column: from.column, columns: left - from.column },
    { row: top, rows: bottom - top, column: right, columns: from.column + from.columns - right },
  ].filter((block) => block.rows > 0 && block.columns > 0);
}
