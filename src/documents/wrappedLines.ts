import { emWidth } from "./emWidth";

/** What stays together on a line: a number or word with what clings to it, or one Chinese character. */
const PIECES = /[A-Za-z0-9.,%‰+\-−/]+|\s+|[^A-Za-z0-9.,%‰+\-−/\s]/gu;

/** How many lines a text takes in a width (折行数), both in ems: Chinese breaks anywhere, numbers and words do not. */
export function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, Math.max(1, width)), 0);
}

function linesOf(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(PIECES)) {
    const needed = emWidth(piece);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used = needed > width ? needed % width : used + needed;
  }
  return lines;
}
