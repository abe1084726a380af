import { annexCells } from "./annexCells";
import type { AnnexSheet } from "./annexSheet";
import { cellAddress } from "./cellAddress";
import { cellIn } from "./cellIn";
import type { SheetSnapshot } from "./snapshot";

/** The first cell that does not hold what was written. */
export interface AnnexDifference {
  readonly cell: string;
  readonly expected: string;
  readonly got: string;
}

/** Compares an annex that was read back with what was to be written (核对附表); null where every cell agrees. */
export function annexDifference(sheet: AnnexSheet, readBack: SheetSnapshot): AnnexDifference | null {
  for (const [row, cells] of annexCells(sheet).entries()) {
    for (const [column, expected] of cells.entries()) {
      const got = cellIn(readBack, row, column);
      if (typeof expected === "number" ? got === expected : String(got) === String(expected ?? "")) continue;
      return { cell: cellAddress(row, column), expected: String(expected ?? ""), got: String(got) };
    }
  }
  return null;
}
