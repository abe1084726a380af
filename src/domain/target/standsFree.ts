import { isHan } from "./isHan";

/** Signs that may stand beside a number without being part of it. */
const SIGNS_BEFORE = new Set("，。；：、（(≥≤><");
const SIGNS_AFTER = new Set("%％‰，。；（）()");

/** Words before a number that make it a rank, an end of a range, or part of another number. */
const BINDING_BEFORE = new Set("前第每翻分点至零一二两三四五六七八九十百千万亿");

/** Words after a number that make it a date, a beginning of a range, or part of another number. */
const BINDING_AFTER = new Set("年月日号季点到至零一二两三四五六七八九十");

function isFree(text: string, at: number, signs: ReadonlySet<string>, binding: ReadonlySet<string>): boolean {
  if (at < 0 || at === text.length) return true;
  const character = text.charAt(at);
  return signs.has(character) || (isHan(text.charCodeAt(at)) && !binding.has(character));
}

/**
 * Whether the number between two places of a text can be nothing else than an amount: not part of a date, a range, a rank or
 * a name with figures in it. End exclusive.
 *
 * @example
 * standsFree("不低于1,020亿元", 3, 8) // => true
 * standsFree("前3", 1, 2) // => false
 */
export function standsFree(text: string, start: number, end: number): boolean {
  return isFree(text, start - 1, SIGNS_BEFORE, BINDING_BEFORE) && isFree(text, end, SIGNS_AFTER, BINDING_AFTER);
}
