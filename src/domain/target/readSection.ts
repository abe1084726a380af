import { chineseDigit } from "./chineseDigit";

/** A Chinese numeral and where it ends. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

const PLACES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** What has been read of a numeral up to 9999: places in falling order. */
interface Section {
  value: number;
  lowest: number;
  /** A 零 stands at the end, and something must follow it. */
  afterZero: boolean;
  end: number;
}

/** 三百, 一十, and a bare 十 at the beginning. */
function takePlace(text: string, section: Section): boolean {
  const digit = chineseDigit(text.charAt(section.end));
  const length = digit === undefined ? 1 : 2;
  const place = PLACES.get(text.charAt(section.end + length - 1)) ?? Infinity;
  if (digit === 0 || place >= section.lowest || (digit === undefined && (place !== 10 || section.value > 0)))
    return false;
  section.value += (digit ?? 1) * place;
  section.lowest = place;
  section.end += length;
  section.afterZero = false;
  return true;
}

function takeZero(text: string, section: Section): boolean {
  if (section.value === 0 || section.afterZero || chineseDigit(text.charAt(section.end)) !== 0) return false;
  section.afterZero = true;
  section.end++;
  return true;
}

/**
 * Reads a Chinese numeral up to 9999; null where there is none or the characters are not one number: 一百二 may be 102 or 120.
 *
 * @example
 * readSection("六千万人", 0) // => { value: 6000, end: 2 }
 */
export function readSection(text: string, at: number): Numeral | null {
  const section: Section = { value: 0, lowest: 10_000, afterZero: false, end: at };
  while (takePlace(text, section) || takeZero(text, section));
  const { value, lowest, afterZero, end } = section;
  const ones = chineseDigit(text.charAt(end));
  if (ones === undefined) return end === at || afterZero ? null : { value, end };
  const clear = value === 0 || afterZero || lowest === 10;
  return clear ? { value: value + ones, end: end + 1 } : null;
}
