import type { MeasuredText } from "./measuredText";

/** How a text wraps in a width. */
export interface WrappedText {
  readonly lines: number;
  /** Breaks that read badly: 5.5%左|右. */
  readonly bad: number;
}

/** Wraps a measured text in a width in ems (折行), as hosts do: as much on each line as fits. */
export function wrappedText({ lines, width: whole }: MeasuredText, width: number): WrappedText {
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
        if (piece.clings) bad += 1;
      }
      count += Math.max(0, Math.ceil(piece.width / width) - 1);
      used = piece.width > width ? piece.width % width : used + piece.width;
    }
  }
  return { lines: count, bad };
}
