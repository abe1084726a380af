import type { IRange } from "@univerjs/core";

/** Whole columns and rows have no number where they have no end. */
export function boundedRange({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  const or = (edge: number, otherwise: number): number => (Number.isNaN(edge) ? otherwise : edge);
  return {
    startRow: or(startRow, 0),
    startColumn: or(startColumn, 0),
    endRow: or(endRow, Infinity),
    endColumn: or(endColumn, Infinity),
  };
}
