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

/** How a column wraps in a width, row by row. */
export interface ColumnWrapping {
  readonly width: number;
  readonly lines: readonly number[];
  /** Breaks that read badly, by how badly they do. */
  readonly bad: number;
  /** What its own wrapping costs in lines, whatever stands beside it. */
  readonly price: number;
}

/** Rows are hardly higher for a line elsewhere in them, but still read worse. */
const PRICE_OF_A_LINE = 0.02;
/** A break that reads badly is as bad as two lines more. */
const PRICE_OF_A_BAD_BREAK = 2;

/**
 * Wraps a column in a width (整列折行).
 *
 * @example
 * columnWrapping({ least: 2, texts: [null] }, 3) // => { "width": 3, "lines": [1], "bad": 0, "price": 0 }
 */
export function columnWrapping({ texts }: FlexibleColumn, width: number): ColumnWrapping {
  let bad = 0;
  let price = 0;
  const lines = texts.map((each) => {
    if (each === null) return 1;
    const found = wrappedText(each.text, width - each.indent);
    bad += found.bad;
    price += found.bad * PRICE_OF_A_BAD_BREAK + (found.lines - 1) * PRICE_OF_A_LINE;
    return found.lines;
  });
  return { width, lines, bad, price };
}
