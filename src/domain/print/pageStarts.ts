/** What stands on the pages (分页内容); heights in points. */
export interface PagedTable {
  /** Lines above the table and its headings, from top to bottom. */
  readonly head: readonly number[];
  /** How many of the last of them every page repeats. */
  readonly repeated: number;
  /** The groups: how many rows each has, and the height that its name needs; 0 where it has no cell of its own. */
  readonly groups: readonly { readonly rows: number; readonly named: number }[];
  readonly body: readonly number[];
  readonly notes: readonly number[];
}

/** Where pages begin, and the heights of rows that were made higher for the name of their group. */
export interface PageStarts {
  readonly body: readonly number[];
  /** Rows of the table, notes included, that begin a page other than the first; counted from 0. */
  readonly starts: readonly number[];
  /**
   * Rows that stand on one page with the row below them, or with the notes: the last rows, and those that begin a page, so that
   * a program which has a little more room than measured begins it with them too.
   */
  readonly kept: readonly number[];
  /** Whether the notes and the last rows fit one page. */
  readonly keepsNotes: boolean;
}

/** Rows that the notes take with them where they do not fit below the table: a page of notes alone would have empty headings. */
const ROWS_WITH_NOTES = 2;

/**
 * Where the pages of a table begin (分页), so that no program need guess: no row is cut, the rows of a group that end or begin a
 * page are high enough for its name, and notes stand below rows of the table.
 *
 * @param height of the page
 * @example
 * pageStarts({ head: [20, 20], repeated: 1, groups: [{ rows: 4, named: 0 }], body: [30, 30, 30, 30], notes: [20] }, 100).starts // => [2]
 */
export function pageStarts({ head, repeated, groups, body: given, notes }: PagedTable, height: number): PageStarts {
  const pages = new Pages(height, sum(head), sum(head.slice(head.length - repeated)));
  const body = [...given];
  let at = 0;
  for (const { rows, named } of groups) {
    placeGroup(pages, body, { from: at, end: at + rows, named });
    at += rows;
  }
  const last = Math.max(0, at - ROWS_WITH_NOTES);
  const keepsNotes = notes.length > 0 && at > 0 && sum(body.slice(last)) + sum(notes) <= pages.whole;
  const together = Math.max(pages.first + 1, last);
  if (keepsNotes && sum(notes) > pages.left && together < at) {
    pages.begin(together);
    pages.take(body.slice(together));
  }
  for (let row = last; keepsNotes && row < at; row += 1) pages.kept.push(row);
  notes.forEach((note, index) => {
    if (!pages.has(note) && at + index > pages.first) pages.begin(at + index);
    pages.take([note]);
  });
  const begun = new Set(pages.starts);
  return { body, starts: pages.starts, kept: pages.kept.filter((row) => !begun.has(row + 1)), keepsNotes };
}

/** The pages as they fill up. */
class Pages {
  readonly starts: number[] = [];
  readonly kept: number[] = [];
  /** Room on every page but the first. */
  readonly whole: number;
  /** Room that is left on the page. */
  left: number;
  /** The row that the page begins with. */
  first = 0;

  constructor(height: number, head: number, repeated: number) {
    this.left = height - head;
    this.whole = height - repeated;
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
      const full = at;
      if (isTooLow && from > pages.first) at = from;
      for (let row = at; row <= full; row += 1) pages.kept.push(row);
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
  const extra = lacking / (end - from);
  for (let row = from; row < end; row += 1) body[row] = (body[row] ?? 0) + extra;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
