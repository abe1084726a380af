import type { CellStyle } from "../../grid/gridSnapshot";
import { sheetLimits } from "../../grid/sheetLimits";
import type { RangeState } from "./modelContext";

/** One property of the looks of all cells of a range: the value where all agree, null where they differ. */
export function commonStyle<Value>(
  { context, sheet, block }: RangeState,
  read: (style: CellStyle) => Value,
): Value | null {
  const first = read(context.grid.styleAt(sheet, block.row, block.column));
  const rows = block.rows === sheetLimits.rows ? 1 : block.rows;
  const columns = block.columns === sheetLimits.columns ? 1 : block.columns;
  const seen = new Set<CellStyle>();
  for (let row = block.row; row < block.row + rows; row += 1) {
    for (let column = block.column; column < block.column + columns; column += 1) {
      const style = context.grid.styleAt(sheet, row, column);
      if (seen.has(style)) continue;
      seen.add(style);
      if (read(style) !== first) return null;
    }
  }
  return first;
}
