import { digitsEnd } from "./digitsEnd";
import { isDigit } from "./isDigit";

/** End of thousands groups `,020,530` after at most three digits. */
function groupsEnd(text: string, start: number, first: number): number {
  let end = first;
  while (first - start <= 3 && text.charAt(end) === "," && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
}

/**
 * End of a figure that begins with a digit at a place: its digits, thousands groups and decimals.
 *
 * @example
 * figureEnd("1,020.53亿元", 0) // => 8
 * figureEnd("1,02亿元", 0) // => 1
 */
export function figureEnd(text: string, start: number): number {
  const end = groupsEnd(text, start, digitsEnd(text, start));
  return text.charAt(end) === "." && isDigit(text.charCodeAt(end + 1)) ? digitsEnd(text, end + 1) : end;
}
