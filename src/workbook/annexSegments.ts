import { annexColumnWidths } from "./annexColumnWidths";
import { ANNEX_PAGE } from "./annexLook";
import { annexPlacement } from "./annexPlacement";
import { annexRowHeights } from "./annexRowHeights";
import type { AnnexSheet } from "./annexSheet";

/** Rows of one group that stand on one page: their group cell is one merged cell. */
export interface AnnexSegment {
  readonly name: string;
  /** First row in the sheet, counted from 0. */
  readonly row: number;
  readonly rows: number;
}

/**
 * The stretches of rows that share a group cell (类别合并区段): a group, or the part of it that stands on one page, so that
 * every page says which group its rows belong to. Where pages break is worked out from the row heights; a host that breaks
 * a row earlier or later only moves the repeated name by that row.
 */
export function annexSegments(sheet: AnnexSheet): readonly AnnexSegment[] {
  const { head, body } = annexRowHeights(sheet, annexColumnWidths(sheet));
  const { firstRow, headerRow } = annexPlacement(sheet);
  const repeated = sum(head.slice(headerRow));
  const segments: AnnexSegment[] = [];
  let left = ANNEX_PAGE.textHeight - sum(head);
  let at = 0;
  for (const { name, rows } of sheet.groups) {
    let start = at;
    for (const end = at + rows.length; at < end; at += 1) {
      const height = body[at] ?? 0;
      if (height > left) {
        if (at > start) segments.push({ name, row: firstRow + start, rows: at - start });
        start = at;
        left = ANNEX_PAGE.textHeight - repeated;
      }
      left -= height;
    }
    if (at > start) segments.push({ name, row: firstRow + start, rows: at - start });
  }
  return segments;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
