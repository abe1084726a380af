import { cellAddress } from "./cellAddress";
import { cellIn } from "./cellIn";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** The first cell that does not hold what was written. */
export interface CellsDifference {
  readonly cell: string;
  readonly expected: string;
  readonly got: string;
}

/** Compares a sheet that was read back with the cells that were to be written (核对单元格); null where every cell agrees. */
export function cellsDifference(
  cells: readonly (readonly (CellValue | null)[])[],
  readBack: SheetSnapshot,
): CellsDifference | null {
  for (const [row, line] of cells.entries()) {
    for (const [column, expected] of line.entries()) {
      const got = cellIn(readBack, row, column);
      if (typeof expected === "number" ? got === expected : String(got) === String(expected ?? "")) continue;
      return { cell: cellAddress(row, column), expected: String(expected ?? ""), got: String(got) };
    }
  }
  return null;
}
