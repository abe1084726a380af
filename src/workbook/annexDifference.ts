import { annexCells } from "./annexCells";
import type { AnnexSheet } from "./annexSheet";
import { cellsDifference, type CellsDifference } from "./cellsDifference";
import type { SheetSnapshot } from "./snapshot";

/** Compares an annex that was read back with what was to be written (核对附表); null where every cell agrees. */
export function annexDifference(sheet: AnnexSheet, readBack: SheetSnapshot): CellsDifference | null {
  return cellsDifference(annexCells(sheet), readBack);
}
