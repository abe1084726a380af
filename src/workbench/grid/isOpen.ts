import type { CellBlock } from "./gridSnapshot";
import type { SheetParts } from "./sheetParts";
import { subtractBlock } from "./subtractBlock";

/** Whether all cells of the block can be typed in: the sheet is not protected, or they are its open cells. */
export function isOpen({ protection, openCells }: SheetParts, block: CellBlock): boolean {
  if (!protection) return true;
  const closed = openCells.reduce<CellBlock[]>(
    (rest, open) => rest.flatMap((each) => subtractBlock(each, open)),
    [block],
  );
  return closed.length === 0;
}
