import type { AnnexRowHeights } from "./annexRowHeights";
import { cellHeight } from "./cellHeight";
import type { AnnexSheet } from "./annexSheet";
import { wholePixels } from "./wholePixels";

/** The page that the annex is broken over; points. */
export interface AnnexPageRoom {
  readonly height: number;
  /** Width of the column with one cell for each group; null where there is none. */
  readonly groupWidth: number | null;
}

/** Where pages begin, and the heights of rows that were made higher for the name of their group. */
export interface AnnexPageStarts {
  readonly heights: AnnexRowHeights;
  /** Rows of the table, notes included, that begin a page other than the first; counted from 0. */
  readonly starts: readonly number[];
}

/** Rows that the notes take with them where they do not fit below the table: a page of notes alone would have empty headings. */
const ROWS_WITH_NOTES = 2;
/** Rows of headings, which every page repeats. */
const HEADING_ROWS = 2;

/**
 * Where the pages of the annex begin (附表分页), so that the host need not guess: no row is cut, the rows of a group that end or
 * begin a page are high enough for its name, and notes stand below rows of the table.
 */
export function annexPageStarts(sheet: AnnexSheet, given: AnnexRowHeights, room: AnnexPageRoom): AnnexPageStarts {
  const { head, notes } = given;
  const pages = new Pages(room.height, head);
  const body = [...given.body];
  let at = 0;
  for (const { name, rows } of sheet.groups) {
    const named = room.groupWidth === null ? 0 : cellHeight(name, room.groupWidth);
    placeGroup(pages, body, { from: at, end: at + rows.length, named });
    at += rows.length;
  }
  const together = Math.max(pages.first + 1, at - ROWS_WITH_NOTES);
  const joined = sum(body.slice(together)) + sum(notes);
  if (sum(notes) > pages.left && together < at && joined <= pages.whole) {
    pages.begin(together);
    pages.take(body.slice(together));
  }
  notes.forEach((height, note) => {
    if (!pages.has(height) && at + note > pages.first) pages.begin(at + note);
    pages.take([height]);
  });
  return { heights: { head, body, notes }, starts: pages.starts };
}

/** The pages as they fill up. */
class Pages {
  readonly starts: number[] = [];
  /** Room on every page but the first. */
  readonly whole: number;
  /** Room that is left on the page. */
  left: number;
  /** The row that the page begins with. */
  first = 0;

  constructor(height: number, head: readonly number[]) {
    this.left = height - sum(head);
    this.whole = height - sum(head.slice(-HEADING_ROWS));
  }

  has(height: number): boolean {
    return height <= this.left;
  }

  begin(row: number): void {
    this.starts.push(row);
    this.first = row;
    this.left = this.whole;
  }

  take(heights: readonly number[]): void {
    this.left -= sum(heights);
  }
}

/** Rows of one group, and the height that its name needs. */
interface GroupRows {
  readonly from: number;
  readonly end: number;
  readonly named: number;
}

/** Rows that would be too low for the name of their group go to the next page with the others, or are made higher there. */
function placeGroup(pages: Pages, body: number[], { from, end, named }: GroupRows): void {
  for (let at = from; at < end; at += 1) {
    if (!pages.has(body[at] ?? 0) && at > pages.first) {
      const isTooLow = at > from && sum(body.slice(Math.max(from, pages.first), at)) < named;
      if (isTooLow && from > pages.first) at = from;
      pages.begin(at);
      stretch(body, at, end, named);
    }
    pages.take([body[at] ?? 0]);
  }
}

/** Makes the rows of a group that are left for a page high enough for its name. */
function stretch(body: number[], from: number, end: number, named: number): void {
  const lacking = named - sum(body.slice(from, end));
  if (lacking <= 0) return;
  const extra = wholePixels(lacking / (end - from));
  for (let row = from; row < end; row += 1) body[row] = (body[row] ?? 0) + extra;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
