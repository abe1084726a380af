import { runsOf } from "./runsOf";
import type { SheetTable } from "./sheetTable";

/** Rows that stand together: the first one, and how many. */
export interface RowRun {
  readonly row: number;
  readonly rows: number;
}

/** Rows with a code that stand together (有编码的连续行), all or those wanted; notes between and below them stay as they are. */
export function codedRuns({ rows }: SheetTable, isWanted: (row: number) => boolean = () => true): readonly RowRun[] {
  const sorted = rows
    .map(({ row }) => row)
    .filter(isWanted)
    .sort((a, b) => a - b);
  return runsOf(sorted.map((row, at) => row - at)).map(({ start, length }) => ({
    row: sorted[start] ?? 0,
    rows: length,
  }));
}
