import type { CellBlock } from "../../src/workbench/grid/gridSnapshot";

/** A block of cells that have the same key. */
export interface EqualBlock {
  readonly key: string;
  readonly block: CellBlock;
}

/** Key of a cell; undefined where nothing is to be said. */
export type KeyAt = (row: number, column: number) => string | undefined;

interface Run {
  readonly key: string;
  readonly row: number;
  readonly rows: number;
}

/**
 * Says of every cell its key in few blocks, as somebody would who writes the request by hand: a column at a time, the
 * commonest key over all of it first where that is shorter, equal stretches of neighbouring columns together. Later blocks
 * hold over earlier ones.
 */
export function equalBlocks(rows: number, columns: number, keyAt: KeyAt): readonly EqualBlock[] {
  const wholes = new Map<string, MutableBlock[]>();
  const stretches = new Map<string, MutableBlock[]>();
  for (let column = 0; column < columns; column += 1) {
    const { whole, others } = fewest(runsOf(rows, (row) => keyAt(row, column)));
    if (whole) place(wholes, whole, column);
    for (const run of others) place(stretches, run, column);
  }
  return [...wholes.values(), ...stretches.values()].flat();
}

interface MutableBlock {
  readonly key: string;
  block: CellBlock;
}

/** Joins a stretch of a column to the one left of it, where that is the same. */
function place(found: Map<string, MutableBlock[]>, { key, row, rows }: Run, column: number): void {
  const name = `${String(row)} ${String(rows)} ${key}`;
  const same = found.get(name) ?? [];
  const last = same.at(-1);
  if (last && last.block.column + last.block.columns === column) {
    last.block = { ...last.block, columns: last.block.columns + 1 };
  } else {
    same.push({ key, block: { row, rows, column, columns: 1 } });
  }
  found.set(name, same);
}

function runsOf(rows: number, keyAt: (row: number) => string | undefined): readonly Run[] {
  const runs: { key: string; row: number; rows: number }[] = [];
  for (let row = 0; row < rows; row += 1) {
    const key = keyAt(row);
    const last = runs.at(-1);
    if (key === undefined) continue;
    if (last?.key === key && last.row + last.rows === row) last.rows += 1;
    else runs.push({ key, row, rows: 1 });
  }
  return runs;
}

/** The runs, or their commonest key over all and the others after it. */
function fewest(runs: readonly Run[]): { readonly whole?: Run; readonly others: readonly Run[] } {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last || runs.some((run, at) => at > 0 && endOf(runs[at - 1]) !== run.row)) return { others: runs };
  const counts = new Map<string, number>();
  for (const { key } of runs) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [commonest = ""] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const others = runs.filter(({ key }) => key !== commonest);
  const whole = { key: commonest, row: first.row, rows: endOf(last) - first.row };
  return others.length + 1 < runs.length ? { whole, others } : { others: runs };
}

function endOf(run: Run | undefined): number {
  return run ? run.row + run.rows : 0;
}
