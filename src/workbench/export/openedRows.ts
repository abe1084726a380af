import type { CellContent, RowContent, SheetContent } from "../grid/gridSnapshot";

/** A cell, and whether it can be typed in when the sheet is protected. */
export interface FileCellContent extends CellContent {
  readonly open?: boolean;
}

/** A row of such cells. */
export interface FileRow extends RowContent {
  readonly cells: readonly FileCellContent[];
}

/** Beyond the last cell, whole columns would only be rows of nothing. */
const LAST_OF_WHOLE_COLUMN = 1_048_576;

/** Open columns by row; of whole columns as far down as the sheet has cells. */
function openColumns(sheet: SheetContent): Map<number, Set<number>> {
  const lastRow = sheet.rows.at(-1)?.row ?? 0;
  const rows = new Map<number, Set<number>>();
  for (const block of sheet.openCells ?? []) {
    const end = block.row + block.rows;
    for (let row = block.row; row < (end < LAST_OF_WHOLE_COLUMN ? end : lastRow + 1); row += 1) {
      const columns = rows.get(row) ?? new Set();
      rows.set(row, columns);
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        columns.add(column);
      }
    }
  }
  return rows;
}

/** The cells of a row, with blank ones where open cells hold nothing. */
function openedCells(cells: readonly CellContent[], open: ReadonlySet<number>): FileCellContent[] {
  const held = new Set(cells.map(({ column }) => column));
  const blank = [...open]
    .filter((column) => !held.has(column))
    .map((column): FileCellContent => ({ column, value: null, type: "blank", open: true }));
  const marked = cells.map((cell): FileCellContent => (open.has(cell.column) ? { ...cell, open: true } : cell));
  return blank.length === 0 ? marked : [...marked, ...blank].sort((one, other) => one.column - other.column);
}

/** The rows of a sheet with a mark on the cells that stay open to typing when the sheet is protected. */
export function openedRows(sheet: SheetContent): readonly FileRow[] {
  if (sheet.openCells === undefined || sheet.openCells.length === 0) {
    return sheet.rows;
  }
  const open = openColumns(sheet);
  const cells = new Map(sheet.rows.map((row) => [row.row, row.cells]));
  return [...new Set([...cells.keys(), ...open.keys()])]
    .sort((one, other) => one - other)
    .map((row) => ({ row, cells: openedCells(cells.get(row) ?? [], open.get(row) ?? new Set()) }));
}
