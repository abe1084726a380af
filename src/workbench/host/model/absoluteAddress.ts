import type { CellBlock } from "../../grid/gridSnapshot";
import { formatAddress } from "../../grid/formatAddress";

/** Address with sheet and dollar signs, `'目标 2024'!$A$1:$B$2`, as names refer to cells. */
export function absoluteAddress(block: CellBlock, sheetName: string): string {
  const full = formatAddress(block, sheetName);
  const end = full.lastIndexOf("!") + 1;
  const cells = full.slice(end).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
  return full.slice(0, end) + cells;
}
