import type { Phrase } from "./figurePhrases";
import { textWidth } from "./textWidth";

/** A text as it can be wrapped; widths in ems. */
export interface MeasuredText {
  /** Its lines as typed, each as the pieces that stay together. */
  readonly lines: readonly (readonly TextPiece[])[];
  /** Width of the longest line as typed. */
  readonly width: number;
  /** Width of the widest piece. */
  readonly longest: number;
}

/** What stays together on a line: a number or word, or one Chinese character, with the signs that cling to it. */
export interface TextPiece {
  readonly width: number;
  /** How badly a break before it reads: 0 not at all, 1 as 5.5%左|右. */
  readonly clings: number;
}

const SEAM = /^(?:\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han})/u;
/** No line ends with an opening sign, none begins with a closing one (避头尾); every program that sets Chinese keeps to it. */
const PIECES =
  /[([{（［｛〔【《〈「『“‘]*(?:[A-Za-z0-9.,%‰+\-−/]+|[^\s])[)\]}）］｝〕】》〉」』”’，、。；：？！,.;:?!%‰％℃]*|\s+/gu;

/**
 * Measures a text for wrapping (折行测量): Chinese breaks anywhere but before ， and after （, numbers and words do not, and some
 * phrases had better not.
 *
 * @param phrases finds the phrases of a line that had better stay whole
 * @param gap between Chinese characters and digits or letters
 * @example
 * measuredText("不少于72亿元").lines[0].length // => 6
 * measuredText("甲（乙）").lines[0].map(({ width }) => width) // => [1, 3]
 */
export function measuredText(
  text: string,
  phrases: (line: string) => readonly Phrase[] = noPhrases,
  gap = 0,
): MeasuredText {
  const lines = text.split("\n").map((line) => piecesOf(line, phrases(line), gap));
  const widths = lines.map((pieces) => pieces.reduce((total, { width }) => total + width, 0));
  return {
    lines,
    width: Math.max(...widths),
    longest: Math.max(0, ...lines.flatMap((pieces) => pieces.map(({ width }) => width))),
  };
}

function piecesOf(line: string, phrases: readonly Phrase[], gap: number): readonly TextPiece[] {
  return [...line.matchAll(PIECES)].map(({ index, 0: piece }) => ({
    width: textWidth(piece, gap) + (isSeam(line, index) ? gap : 0),
    clings: phrases.reduce(
      (most, { from, to, clings }) => (index > from && index < to ? Math.max(most, clings) : most),
      0,
    ),
  }));
}

/** Whether Chinese and other characters meet at a place. */
function isSeam(line: string, at: number): boolean {
  return at > 0 && SEAM.test(line.slice(at - 1, at + 1));
}

function noPhrases(): readonly Phrase[] {
  return [];
}
