import type { CellContent, SheetContent } from "../../src/workbench/grid/gridSnapshot";
import { toR1C1 } from "../../src/workbench/grid/toR1C1";
import type { RangeAt } from "./rangesOf";

/** Text that a host would take for something else. */
const LOOKS_LIKE_MORE = /^[=+\-@'\d]/u;

/** Queues every typed value of a sheet in one block, and one formula for each stretch of a column that has formulas. */
export function writeValues(rangeAt: RangeAt, { rows }: SheetContent): void {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, row: row.row })));
  const typed = cells.filter(({ formula, type }) => formula === undefined && type !== "blank");
  const [top, left] = [least(typed.map(({ row }) => row)), least(typed.map(({ column }) => column))];
  const height = rows.length === 0 ? 0 : (rows.at(-1)?.row ?? 0) - top + 1;
  const width = typed.reduce((most, { column }) => Math.max(most, column - left + 1), 0);
  const values = Array.from({ length: height }, () => Array<unknown>(width).fill(null));
  for (const cell of typed) {
    const line = values[cell.row - top];
    if (line) line[cell.column - left] = valueOf(cell);
  }
  for (const { row, column, rows: length, formula } of stretchesOf(cells)) {
    const range: { formulasR1C1: unknown } = rangeAt({ row, column, rows: length, columns: 1 });
    range.formulasR1C1 = toR1C1(formula, row, column);
  }
  if (width > 0) rangeAt({ row: top, column: left, rows: height, columns: width }).values = values;
}

function valueOf({ value, type, style }: CellContent): unknown {
  const needsMark = type === "text" && style?.numberFormat !== "@" && LOOKS_LIKE_MORE.test(String(value));
  return needsMark ? `'${String(value)}` : value;
}

interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  rows: number;
}

/** The program fills each computed column with one formula; the bench trusts it. */
function stretchesOf(cells: readonly (CellContent & { readonly row: number })[]): readonly Stretch[] {
  const last = new Map<number, Stretch>();
  const stretches: Stretch[] = [];
  for (const { row, column, formula } of cells) {
    if (formula === undefined) continue;
    const before = last.get(column);
    if (before && before.row + before.rows === row) before.rows += 1;
    else {
      const stretch = { row, column, formula, rows: 1 };
      last.set(column, stretch);
      stretches.push(stretch);
    }
  }
  return stretches;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}
