import { Exact } from "../exact";
import { isDigit } from "./isDigit";

/** `Exact` keeps its digits in words of seven: what fits in one before and one after the point is put there directly. */
const WORD = 1e7;

/** What fills a word behind the point: by no decimals, by one, and so on. */
const FILLING: readonly number[] = [1e7, 1e6, 1e5, 1e4, 1e3, 1e2, 1e1, 1];

const ZERO = 0x30;
const COMMA = 0x2c;
const POINT = 0x2e;

function pointIn(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) !== POINT) at++;
  return at;
}

/** The digits between two places as an integer. */
function integer(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== COMMA) value = value * 10 + code - ZERO;
  }
  return value;
}

function digitByDigit(text: string, start: number, end: number): Exact {
  return new Exact(text.slice(start, end).replaceAll(",", ""));
}

function withFraction(whole: number, fraction: number): Exact {
  const exact: Exact & { d: number[] } = new Exact(whole);
  if (fraction > 0) exact.d = [whole, fraction];
  return exact;
}

/**
 * The exact value of a figure in ASCII digits, as `new Exact` gives it without thousands separators: most figures are short
 * and have no sign, and reading those digit by digit takes a quarter of the time.
 *
 * @param text a text that has the figure in it
 * @param start where the figure begins
 * @param end where it ends, exclusive
 *
 * @example
 * exactOfDigits("1020.53") // => "1020.53"
 * exactOfDigits("不低于1,020亿元", 3, 8) // => "1020"
 */
export function exactOfDigits(text: string, start = 0, end = text.length): Exact {
  const point = pointIn(text, start, end);
  const whole = integer(text, start, point);
  if (whole >= WORD || !isDigit(text.charCodeAt(start))) return digitByDigit(text, start, end);
  if (point === end) return new Exact(whole);
  const filling = FILLING[end - point - 1];
  if (whole === 0 || filling === undefined) return digitByDigit(text, start, end);
  return withFraction(whole, filling * integer(text, point + 1, end));
}
