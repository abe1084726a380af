import { isDigit } from "./isDigit";

/**
 * End of the ASCII digits that begin at a place of a text; the same place where there are none.
 *
 * @example
 * digitsEnd("2025年", 0) // => 4
 */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}
