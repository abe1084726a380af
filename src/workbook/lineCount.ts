import { textWidth } from "./textWidth";

/** What stays together on a line: a number or word with what clings to it, or one Chinese character. */
const UNBREAKABLE = /[A-Za-z0-9.,%‰+\-−/]+|\s+|[^A-Za-z0-9.,%‰+\-−/\s]/gu;

/**
 * How many lines a text takes in a column (折行数), both measured in ems. Chinese breaks anywhere, numbers and words do not
 * unless they are wider than the column.
 */
export function lineCount(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, width), 0);
}

function linesOf(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(UNBREAKABLE)) {
    const needed = textWidth(piece);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used = needed > width ? needed % width : used + needed;
  }
  return lines;
}
