import type { CellBlock } from "./gridSnapshot";

/** Rows or columns that were inserted (`count` > 0) or deleted (< 0) from `first` on. */
export interface LineShift {
  readonly lines: "rows" | "columns";
  readonly first: number;
  readonly count: number;
}

/** Where a block is after rows or columns were inserted or deleted; undefined when all of it was deleted. */
export function shiftBlock(block: CellBlock, shift: LineShift): CellBlock | undefined {
  const [start, size] = shift.lines === "rows" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const first = shiftLine(block[start], shift, shift.first);
  const last = shiftLine(block[start] + block[size] - 1, shift, shift.first - 1);
  return last >= first ? { ...block, [start]: first, [size]: last - first + 1 } : undefined;
}

/** A deleted line becomes `ifDeleted`: for a block's first line the next one that is left, for its last the one before. */
function shiftLine(line: number, { first, count }: LineShift, ifDeleted: number): number {
  if (line < first) return line;
  return count < 0 && line < first - count ? ifDeleted : line + count;
}
