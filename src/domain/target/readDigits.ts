import { figureEnd } from "./figureEnd";
import { isDigit } from "./isDigit";

/** A figure in digits and where it ends; `figure` is null where the digits are not one number. */
export interface Digits {
  readonly end: number;
  readonly figure: string | null;
}

/** More digits than any statistic has. */
const MOST_CHARACTERS = 24;

const JOINERS = new Set("., ");

/** End of everything that hangs together with the digits: what a person would call one number, or a slip. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (JOINERS.has(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

/**
 * Reads a number in ASCII digits with thousands separators and decimals, at most one sign before it.
 * `1.2.3`, `1,02` and `1 020` are no number: their figure is null (rule T3).
 *
 * @example
 * readDigits("1,020.53亿元", 0).figure // => "1020.53"
 */
export function readDigits(text: string, at: number): Digits {
  const sign = text.charAt(at) === "-" ? "-" : "";
  const start = isDigit(text.charCodeAt(at)) ? at : at + 1;
  const end = figureEnd(text, start);
  const whole = runEnd(text, end);
  if (whole !== end || end - start > MOST_CHARACTERS) return { end: whole, figure: null };
  return { end, figure: sign + text.slice(start, end).replaceAll(",", "") };
}
