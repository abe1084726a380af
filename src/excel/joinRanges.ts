import type { RangePlace } from "../workbook/edit";

/**
 * Two rectangles that lie side by side as one, or null where they do not make a rectangle together.
 *
 * @example
 * joinRanges({ row: 4, column: 0, rows: 72, columns: 2 }, { row: 4, column: 2, rows: 72, columns: 1 })?.columns // => 3
 */
export function joinRanges(first: RangePlace, second: RangePlace): RangePlace | null {
  if (first.row === second.row && first.rows === second.rows) {
    if (first.column + first.columns === second.column) {
      return { ...first, columns: first.columns + second.columns };
    }
  }
  if (first.column === second.column && first.columns === second.columns) {
    if (first.row + first.rows === second.row) {
      return { ...first, rows: first.rows + second.rows };
    }
  }
  return null;
}
