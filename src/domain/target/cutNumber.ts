import { figureEnd } from "./figureEnd";
import { isDigit } from "./isDigit";
import { isHan } from "./isHan";

/** The only number of a text, cut out of it. */
export interface CutNumber {
  /** The text without its number. */
  readonly shape: string;
  /** The number, without thousands separators. */
  readonly digits: string;
  /** Where it stands in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Longer numbers are read with more care. */
const MOST_CHARACTERS = 15;

/** Signs that may stand beside a number without being part of it. */
const SIGNS_BEFORE = new Set("，。；：、（(≥≤><");
const SIGNS_AFTER = new Set("%％‰，。；（）()");

/** Words before a number that make it a rank, an end of a range, or part of another number. */
const BINDING_BEFORE = new Set("前第每翻分点到至零一二两三四五六七八九十百千万亿");

/** Words after a number that make it a date, a beginning of a range, or part of another number. */
const BINDING_AFTER = new Set("年月日号季点到至零一二两三四五六七八九十");

/** Index of the first digit from `at` on, or the length of the text. */
function nextDigit(text: string, at: number): number {
  let index = at;
  while (index < text.length && !isDigit(text.charCodeAt(index))) index++;
  return index;
}

function standsFree(text: string, at: number, signs: ReadonlySet<string>, binding: ReadonlySet<string>): boolean {
  if (at < 0 || at === text.length) return true;
  const character = text.charAt(at);
  return signs.has(character) || (isHan(text.charCodeAt(at)) && !binding.has(character));
}

/**
 * Cuts the number out of a text that has only one and where it can be nothing else than an amount: `增长` + 7 + `%左右`. Null
 * for any other text, such as one with a date, a range, a rank or a name with figures in it.
 *
 * @example
 * cutNumber("不低于1,020亿元") // => { shape: "不低于\u0000亿元", digits: "1020", start: 3, end: 8 }
 * cutNumber("2025年增长7%") // => null
 */
export function cutNumber(text: string): CutNumber | null {
  const start = nextDigit(text, 0);
  const end = figureEnd(text, start);
  if (start === end || end - start > MOST_CHARACTERS || nextDigit(text, end) < text.length) return null;
  const free = standsFree(text, start - 1, SIGNS_BEFORE, BINDING_BEFORE);
  if (!free || !standsFree(text, end, SIGNS_AFTER, BINDING_AFTER)) return null;
  const digits = text.slice(start, end);
  return {
    shape: `${text.slice(0, start)}\u0000${text.slice(end)}`,
    digits: digits.replaceAll(",", ""),
    start,
    end,
  };
}
