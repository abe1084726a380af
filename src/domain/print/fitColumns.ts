import { columnWrapping, type ColumnWrapping, type FlexibleColumn } from "./columnWrapping";
import { tradeWidths } from "./tradeWidths";

/** By how much a column is made narrower at a time, and by how many times that at once. */
const STEP = 0.25;
const STRIDES = [1, 2, 4, 8, 16, 32] as const;
/** Of two that cost nothing, the one that gives more is taken. */
const LEAST_PRICE = 1e-6;

/**
 * Shares a width among columns so that the rows are as low as may be (分配栏宽): from the widths in which nothing wraps, always
 * that column gives way whose rows grow least for the room won, until all of them fit; then columns trade widths while that
 * makes rows lower. Works on at most a few hundred rows.
 *
 * @param room what they have together, in ems; where even the narrowest do not fit, those are the answer
 * @example
 * fitColumns([{ least: 2, texts: [null] }, { least: 3, texts: [null] }], 9).map(({ width }) => width) // => [2, 3]
 */
export function fitColumns(columns: readonly FlexibleColumn[], room: number): readonly ColumnWrapping[] {
  const most = columns.map(({ least, texts }) =>
    Math.max(least, ...texts.map((each) => (each ? each.text.width + each.indent : 0))),
  );
  let spare = room - sum(most);
  if (spare >= 0) return columns.map((column, at) => columnWrapping(column, most[at] ?? 0));
  const now = columns.map((column, at) => columnWrapping(column, most[at] ?? 0));
  const offers = columns.map((column, at) => offersOf(column, most[at] ?? 0));
  while (spare < 0) {
    const best = bestOffer(now, offers, -spare);
    if (best === null) return now;
    const { at, offer } = best;
    spare += (now[at]?.width ?? 0) - offer.width;
    now[at] = offer;
    const column = columns[at];
    if (column !== undefined) offers[at] = offersOf(column, offer.width);
  }
  return tradeWidths(columns, now, spare);
}

/** Which column gives way, and to what width: for the least growth of the rows for each em of those that are lacking. */
function bestOffer(
  now: readonly ColumnWrapping[],
  offers: readonly (readonly ColumnWrapping[])[],
  lacking: number,
): { readonly at: number; readonly offer: ColumnWrapping } | null {
  const heights = highest(now);
  let best: { readonly at: number; readonly offer: ColumnWrapping; readonly price: number } | null = null;
  for (const [at, current] of now.entries()) {
    for (const offer of offers[at] ?? []) {
      const price = (costOf(offer, current, heights) + LEAST_PRICE) / Math.min(current.width - offer.width, lacking);
      if (best === null || price < best.price) best = { at, offer, price };
    }
  }
  return best;
}

function offersOf(column: FlexibleColumn, width: number): readonly ColumnWrapping[] {
  const narrower = STRIDES.map((stride) => width - stride * STEP).filter((each) => each >= column.least);
  const last = width > column.least && width - column.least < STEP ? [column.least] : [];
  return [...narrower, ...last].map((each) => columnWrapping(column, each));
}

/** How many lines the rows grow by, and what reads worse. */
function costOf(offer: ColumnWrapping, current: ColumnWrapping, heights: readonly number[]): number {
  let growth = offer.price - current.price;
  offer.lines.forEach((lines, row) => {
    growth += Math.max(0, lines - (heights[row] ?? 1));
  });
  return growth;
}

function highest(columns: readonly ColumnWrapping[]): readonly number[] {
  const rows = columns[0]?.lines.length ?? 0;
  return Array.from({ length: rows }, (_, row) => Math.max(1, ...columns.map(({ lines }) => lines[row] ?? 1)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
