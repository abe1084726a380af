import type { Edit } from "./edit";
import type { CellChange } from "./mergeRow";
import type { CellValue } from "./snapshot";

/** Changes that are further apart than this go into separate writes, so that a write does not carry thousands of nulls. */
const NEAR_ROWS = 40;

/** As few bulk writes as the changed cells need (批量写入); the cells between them are null, which leaves them untouched. */
export function cellChangeEdits(sheet: string, changes: readonly CellChange[]): readonly Edit[] {
  const sorted = [...changes].sort((a, b) => a.row - b.row);
  const blocks: CellChange[][] = [];
  for (const change of sorted) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && change.row - last.row <= NEAR_ROWS) block.push(change);
    else blocks.push([change]);
  }
  return blocks.map((block) => writeOf(sheet, block));
}

function writeOf(sheet: string, block: readonly CellChange[]): Edit {
  const firstRow = block[0]?.row ?? 0;
  const lastRow = block.at(-1)?.row ?? firstRow;
  const firstColumn = block.reduce((first, { column }) => Math.min(first, column), Infinity);
  const width = block.reduce((last, { column }) => Math.max(last, column), 0) - firstColumn + 1;
  const cells = Array.from({ length: lastRow - firstRow + 1 }, () => Array<CellValue | null>(width).fill(null));
  for (const { row, column, value } of block) {
    const line = cells[row - firstRow];
    if (line) line[column - firstColumn] = value;
  }
  return { kind: "writeCells", sheet, at: { row: firstRow, column: firstColumn }, cells };
}
