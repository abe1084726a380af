/** A figure in digits and where it ends; `figure` is null where the digits are not one number. */
export interface Digits {
  readonly end: number;
  readonly figure: string | null;
}

/** More digits than any statistic has. */
const MOST_CHARACTERS = 24;

/** End of the run of ASCII digits from `at` on. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(end)) end++;
  return end;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** End of thousands groups `,020,530` after the first digits; −1 where a comma groups wrongly. */
function groupsEnd(text: string, start: number, first: number): number {
  if (first - start > 3) return -1;
  let end = first;
  while (text.charAt(end) === "," && isDigitAt(text, end + 1)) {
    const next = digitsEnd(text, end + 1);
    if (next - end !== 4) return -1;
    end = next;
  }
  return end;
}

/** End of everything that hangs together with the digits: what a person would call one number, or a slip. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (
    isDigitAt(text, end) ||
    ((text[end] === "." || text[end] === "," || text[end] === " ") && isDigitAt(text, end + 1))
  )
    end++;
  return end;
}

/** End of digits, thousands groups and decimals; −1 where a comma groups wrongly. */
function figureEnd(text: string, start: number): number {
  const first = digitsEnd(text, start);
  const whole = text.charAt(first) === "," ? groupsEnd(text, start, first) : first;
  return whole >= 0 && text.charAt(whole) === "." && isDigitAt(text, whole + 1) ? digitsEnd(text, whole + 1) : whole;
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
  const start = isDigitAt(text, at) ? at : at + 1;
  const end = figureEnd(text, start);
  const whole = runEnd(text, Math.max(start, end));
  if (whole !== end || end - start > MOST_CHARACTERS) return { end: whole, figure: null };
  const digits = text.slice(start, end);
  return { end, figure: sign + (digits.includes(",") ? digits.replaceAll(",", "") : digits) };
}
