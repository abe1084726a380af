import type { CellBlock } from "../grid/gridSnapshot";
import { rangeAddress } from "./rangeAddress";

/** Several blocks of cells as files name them: `A1:B2 D1:D9`. */
export function blocksAddress(blocks: readonly CellBlock[]): string {
  return blocks.map((block) => rangeAddress(block)).join(" ");
}
