import type { MeasuredText } from "./measuredText";
import { wrappedText } from "./wrappedText";

/** A column whose text may wrap; widths in ems. */
export interface FlexibleColumn {
  /** Never narrower. */
  readonly least: number;
  /** One text for each row; null where the cell is blank. */
  readonly texts: readonly (IndentedText | null)[];
}

/** A text, and what its indent takes of the width. */
export interface IndentedText {
  readonly text: MeasuredText;
  readonly indent: number;
}

/** By how much a column is made narrower at a time, and by how many times that at once. */
const STEP = 0.25;
const STRIDES = [1, 2, 4, 8, 16, 32] as const;
/** Rows are hardly higher for a line elsewhere in them, but still read worse. */
const PRICE_OF_A_LINE = 0.02;
/** A break that reads badly is as bad as most of a line more. */
const PRICE_OF_A_BAD_BREAK = 1.2;

/** Of two that cost nothing, the one that gives more is taken. */
const LEAST_PRICE = 1e-6;

/** How a column wraps in a width, row by row. */
interface Wrapping {
  readonly width: number;
  readonly lines: readonly number[];
  /** What its own wrapping costs, whatever stands beside it. */
  readonly price: number;
}

/**
 * Shares a width among columns so that the rows are as low as may be (分配栏宽): from the widths in which nothing wraps, always
 * that column gives way whose rows grow least for the room won, until all of them fit. Works on at most a few hundred rows.
 *
 * @param room what they have together, in ems; where even the narrowest do not fit, those are the answer
 */
export function fitColumns(columns: readonly FlexibleColumn[], room: number): readonly number[] {
  const most = columns.map(({ least, texts }) =>
    Math.max(least, ...texts.map((each) => (each ? each.text.width + each.indent : 0))),
  );
  let spare = room - sum(most);
  const now = columns.map((column, at) => wrapped(column, most[at] ?? 0));
  const offers = columns.map((column, at) => offersOf(column, most[at] ?? 0));
  while (spare < 0) {
    const best = bestOffer(now, offers, -spare);
    if (best === null) break;
    const { at, offer } = best;
    spare += (now[at]?.width ?? 0) - offer.width;
    now[at] = offer;
    const column = columns[at];
    if (column !== undefined) offers[at] = offersOf(column, offer.width);
  }
  return now.map(({ width }) => width);
}

/** Which column gives way, and to what width: for the least growth of the rows for each em of those that are lacking. */
function bestOffer(
  now: readonly Wrapping[],
  offers: readonly (readonly Wrapping[])[],
  lacking: number,
): { readonly at: number; readonly offer: Wrapping } | null {
  const heights = highest(now);
  let best: { readonly at: number; readonly offer: Wrapping; readonly price: number } | null = null;
  for (const [at, current] of now.entries()) {
    for (const offer of offers[at] ?? []) {
      const price = (costOf(offer, current, heights) + LEAST_PRICE) / Math.min(current.width - offer.width, lacking);
      if (best === null || price < best.price) best = { at, offer, price };
    }
  }
  return best;
}

function offersOf(column: FlexibleColumn, width: number): readonly Wrapping[] {
  const narrower = STRIDES.map((stride) => width - stride * STEP).filter((each) => each >= column.least);
  const last = width > column.least && width - column.least < STEP ? [column.least] : [];
  return [...narrower, ...last].map((each) => wrapped(column, each));
}

function wrapped({ texts }: FlexibleColumn, width: number): Wrapping {
  let price = 0;
  const lines = texts.map((each) => {
    if (each === null) return 1;
    const found = wrappedText(each.text, Math.max(1, width - each.indent));
    price += found.bad * PRICE_OF_A_BAD_BREAK + (found.lines - 1) * PRICE_OF_A_LINE;
    return found.lines;
  });
  return { width, lines, price };
}

/** How many lines the rows grow by, and what reads worse. */
function costOf(offer: Wrapping, current: Wrapping, heights: readonly number[]): number {
  let growth = offer.price - current.price;
  offer.lines.forEach((lines, row) => {
    growth += Math.max(0, lines - (heights[row] ?? 1));
  });
  return growth;
}

function highest(columns: readonly Wrapping[]): readonly number[] {
  const rows = columns[0]?.lines.length ?? 0;
  return Array.from({ length: rows }, (_, row) => Math.max(1, ...columns.map(({ lines }) => lines[row] ?? 1)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
