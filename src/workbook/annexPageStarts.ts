import { pageStarts } from "../domain/print/pageStarts";
import type { AnnexRowHeights } from "./annexRowHeights";
import { cellHeight } from "./cellHeight";
import type { AnnexSheet } from "./annexSheet";
import { wholePixels } from "./wholePixels";

/** The page that the annex is broken over; points. */
export interface AnnexPageRoom {
  readonly height: number;
  /** Width of the column with one cell for each group; null where there is none. */
  readonly groupWidth: number | null;
  /** Size of the font. */
  readonly size: number;
}

/** Where pages begin, and the heights of rows that were made higher for the name of their group. */
export interface AnnexPageStarts {
  readonly heights: AnnexRowHeights;
  /** Rows of the table, notes included, that begin a page other than the first; counted from 0. */
  readonly starts: readonly number[];
}

/** Rows of headings, which every page repeats. */
const HEADING_ROWS = 2;

/** Where the pages of the annex begin (附表分页), so that the host need not guess. */
export function annexPageStarts(
  { groups }: AnnexSheet,
  { head, body, notes }: AnnexRowHeights,
  { height, groupWidth, size }: AnnexPageRoom,
): AnnexPageStarts {
  const named = groups.map(({ name, rows }) => {
    return { rows: rows.length, named: groupWidth === null ? 0 : cellHeight(name, groupWidth, size) };
  });
  const paged = pageStarts({ head, repeated: HEADING_ROWS, groups: named, body, notes }, height);
  return { heights: { head, body: paged.body.map(wholePixels), notes }, starts: paged.starts };
}
