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

/** What stays together on a line: a number or word with what clings to it, or one Chinese character. */
export interface TextPiece {
  readonly width: number;
  /** A host may break before it, but it reads badly: 5.5%左|右. */
  readonly clings: boolean;
}

const PIECES = /[A-Za-z0-9.,%‰+\-−/]+|\s+|[^A-Za-z0-9.,%‰+\-−/\s]/gu;
/** A number with what says how it is meant. */
const FIGURES = /[0-9][0-9.,]*[%‰]?(?:左右|以上|以内|以下)/gu;

/**
 * Measures a text for wrapping (折行测量): Chinese breaks anywhere, numbers and words do not, and some phrases had better not.
 *
 * @param phrases further phrases that had better stay whole
 */
export function measuredText(text: string, phrases: RegExp | null = null): MeasuredText {
  const lines = text.split("\n").map((line) => piecesOf(line, phrases));
  const widths = lines.map((pieces) => pieces.reduce((total, { width }) => total + width, 0));
  return {
    lines,
    width: Math.max(...widths),
    longest: Math.max(0, ...lines.flatMap((pieces) => pieces.map(({ width }) => width))),
  };
}

function piecesOf(line: string, phrases: RegExp | null): readonly TextPiece[] {
  const whole = [FIGURES, ...(phrases ? [phrases] : [])].flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ index, 0: phrase }) => ({ from: index, to: index + phrase.length })),
  );
  return [...line.matchAll(PIECES)].map(({ index, 0: piece }) => ({
    width: textWidth(piece),
    clings: whole.some(({ from, to }) => index > from && index < to),
  }));
}
