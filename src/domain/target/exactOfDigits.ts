import { Exact } from "../exact";

/** `Exact` keeps its digits in words of seven: what fits in one before and one after the point is put there directly. */
const WORD_DIGITS = 7;
const ZERO = 0x30;

/** The digits between two places as an integer. */
function integer(digits: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + digits.charCodeAt(at) - ZERO;
  return value;
}

/**
 * The exact value of a figure in ASCII digits, as `new Exact` gives it: most figures are short and have no sign, and reading
 * those digit by digit takes a quarter of the time.
 *
 * @example
 * exactOfDigits("1020.53") // => "1020.53"
 */
export function exactOfDigits(digits: string): Exact {
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits.length : point;
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  if (whole > WORD_DIGITS || decimals > WORD_DIGITS || digits.startsWith("-")) return new Exact(digits);
  const value = integer(digits, 0, whole);
  if (decimals > 0 && value === 0) return new Exact(digits);
  const exact = new Exact(value);
  const fraction = decimals === 0 ? 0 : integer(digits, point + 1, digits.length) * 10 ** (WORD_DIGITS - decimals);
  if (fraction > 0) exact.d.push(fraction);
  return exact;
}
