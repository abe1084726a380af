import type { MeasuredText } from "./measuredText";

/** How a text wraps in a width. */
export interface WrappedText {
  readonly lines: number;
  /** Breaks that read badly, 5.5%左|右, by how badly they do. */
  readonly bad: number;
}

/** A column of no width would take endless lines. */
const NARROWEST = 1;
/** Widths that became points and ems again are as wide as they were. */
const ROUNDING = 1e-6;

/**
 * Wraps a measured text in a width in ems (折行), as programs do: as much on each line as fits; what is wider than a line is
 * broken all the same.
 *
 * @example
 * wrappedText({ lines: [[{ width: 3, clings: 0 }, { width: 1, clings: 1 }]], width: 4, longest: 3 }, 3.5) // => { "lines": 2, "bad": 1 }
 */
export function wrappedText({ lines, width: whole }: MeasuredText, room: number): WrappedText {
  const width = Math.max(NARROWEST, room) + ROUNDING;
  if (whole <= width) return { lines: lines.length, bad: 0 };
  let count = 0;
  let bad = 0;
  for (const pieces of lines) {
    let used = 0;
    count += 1;
    for (const piece of pieces) {
      if (used > 0 && used + piece.width > width) {
        count += 1;
        used = 0;
        bad += piece.clings;
      }
      count += Math.max(0, Math.ceil(piece.width / width) - 1);
      used = piece.width > width ? piece.width % width : used + piece.width;
    }
  }
  return { lines: count, bad };
}
