import type { IRange, IUnitRange } from "@univerjs/core";
import { boundedRange } from "./boundedRange";

/** Cells that somebody changed, and cells whose formulas came to another value, during one calculation. */
export class ChangedCells {
  private readonly ranges = new Map<string, IRange[]>();
  /** Rows by column. */
  private readonly cells = new Map<string, Map<number, Set<number>>>();

  constructor(changed: readonly IUnitRange[]) {
    for (const { unitId, sheetId, range } of changed) {
      const key = keyOf(unitId, sheetId);
      const known = this.ranges.get(key);
      if (known) known.push(boundedRange(range));
      else this.ranges.set(key, [boundedRange(range)]);
    }
  }

  add(unitId: string, sheetId: string, row: number, column: number): void {
    const key = keyOf(unitId, sheetId);
    const columns = this.cells.get(key) ?? new Map<number, Set<number>>();
    const rows = columns.get(column) ?? new Set<number>();
    this.cells.set(key, columns.set(column, rows.add(row)));
  }

  /** True where one of them lies in the range. */
  touch(unitId: string, sheetId: string, range: IRange): boolean {
    const key = keyOf(unitId, sheetId);
    if (this.ranges.get(key)?.some((changed) => intersect(changed, range)) === true) return true;
    const columns = this.cells.get(key);
    if (!columns) return false;
    if (range.startColumn === range.endColumn) return holdsRow(columns.get(range.startColumn), range);
    for (const [column, rows] of columns) {
      if (column >= range.startColumn && column <= range.endColumn && holdsRow(rows, range)) return true;
    }
    return false;
  }
}

function keyOf(unitId: string, sheetId: string): string {
  return `${unitId}\n${sheetId}`;
}

function intersect(a: IRange, b: IRange): boolean {
  const rows = a.startRow <= b.endRow && b.startRow <= a.endRow;
  return rows && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;
}

function holdsRow(rows: ReadonlySet<number> | undefined, { startRow, endRow }: IRange): boolean {
  if (!rows) return false;
  if (startRow === endRow) return rows.has(startRow);
  for (const row of rows) if (row >= startRow && row <= endRow) return true;
  return false;
}
