import type { CellValue } from "./snapshot";

/** What marks an overview as made by the program; a fingerprint of its cells follows. */
const MARK = "plan-overview/1 ";

/** A cell with its place, counted from 0. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
}

/**
 * The mark of an overview (程序标记): that the program made it, and a fingerprint of what it wrote, so that the next run can
 * tell whether people typed something into it since.
 */
export function overviewMark(cells: readonly MarkedCell[]): string {
  let hash = 0x811c9dc5;
  for (const { row, column, value } of cells) {
    if (value === null || value === "" || isOverviewMark(value)) continue;
    for (const character of `${row},${column},${typeof value}:${String(value)};`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
  }
  return MARK + (hash >>> 0).toString(16).padStart(8, "0");
}

function isOverviewMark(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith(MARK);
}
