import { annexMeasures } from "./annexMeasures";
import { annexPlacement } from "./annexPlacement";
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
 * every page says which group its rows belong to.
 */
export function annexSegments(sheet: AnnexSheet): readonly AnnexSegment[] {
  const { firstRow } = annexPlacement(sheet);
  const starts = new Set(annexMeasures(sheet).starts);
  const segments: AnnexSegment[] = [];
  let at = 0;
  for (const { name, rows } of sheet.groups) {
    let start = at;
    for (const end = at + rows.length; at < end; at += 1) {
      if (!starts.has(at) || at === start) continue;
      segments.push({ name, row: firstRow + start, rows: at - start });
      start = at;
    }
    if (at > start) segments.push({ name, row: firstRow + start, rows: at - start });
  }
  return segments;
}
