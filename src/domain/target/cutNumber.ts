import { figureEnd } from "./figureEnd";
import { isDigit } from "./isDigit";

/** Where the only number of a text stands. */
export interface CutNumber {
  /** The number with its thousands separators; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same for texts that differ in their number only; seldom the same for others. */
  readonly key: number;
}

/** Longer numbers are read with more care. */
const MOST_CHARACTERS = 15;

/** Stands for the number in a key, so that its place counts. */
const NUMBER = 1;
const FACTOR = 31;

/** Index of the first digit from `at` on, or the length of the text. */
function nextDigit(text: string, at: number): number {
  let index = at;
  while (index < text.length && !isDigit(text.charCodeAt(index))) index++;
  return index;
}

function keyOf(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = 0; at < start; at++) key = (key * FACTOR + text.charCodeAt(at)) | 0;
  key = (key * FACTOR + NUMBER) | 0;
  for (let at = end; at < text.length; at++) key = (key * FACTOR + text.charCodeAt(at)) | 0;
  return key;
}

/**
 * Finds the number of a text that has only one: 7 in `增长7%左右`. Null for a text with none, with several, or with a long one.
 *
 * @example
 * cutNumber("不低于1,020亿元").end // => 8
 * cutNumber("增长7%左右").key === cutNumber("增长8.5%左右").key // => true
 * cutNumber("2025年增长7%") // => null
 */
export function cutNumber(text: string): CutNumber | null {
  const start = nextDigit(text, 0);
  const end = figureEnd(text, start);
  if (start === end || end - start > MOST_CHARACTERS || nextDigit(text, end) < text.length) return null;
  return { start, end, key: keyOf(text, start, end) };
}
