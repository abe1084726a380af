/** A Chinese numeral and where it ends. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

const DIGITS = new Map([..."零一二三四五六七八九"].map((character, value) => [character, value] as const));
DIGITS.set("〇", 0).set("两", 2);

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
  const digit = DIGITS.get(text.charAt(section.end));
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
  if (section.value === 0 || section.afterZero || DIGITS.get(text.charAt(section.end)) !== 0) return false;
  section.afterZero = true;
  section.end++;
  return true;
}

/** Reads up to 9999; null where the characters are not one number: 一百二 may be 102 or 120. */
function readSection(text: string, at: number): Numeral | null {
  const section: Section = { value: 0, lowest: 10_000, afterZero: false, end: at };
  while (takePlace(text, section) || takeZero(text, section));
  const { value, lowest, afterZero, end } = section;
  const ones = DIGITS.get(text.charAt(end));
  if (ones === undefined) return end === at || afterZero ? null : { value, end };
  const clear = value === 0 || afterZero || lowest === 10;
  return clear ? { value: value + ones, end: end + 1 } : null;
}

/** 三万五千: the 万 belongs to the numeral only when more of it follows; in 三万人 it belongs to the unit. */
function readWhole(text: string, at: number): Numeral | null {
  const high = readSection(text, at);
  if (high === null || text.charAt(high.end) !== "万") return high;
  const zero = text.charAt(high.end + 1) === "零" ? 1 : 0;
  const low = readSection(text, high.end + 1 + zero);
  if (low === null) return DIGITS.has(text.charAt(high.end + 1)) ? null : high;
  return low.value >= 1000 === (zero === 0) ? { value: high.value * 10000 + low.value, end: low.end } : null;
}

/**
 * Reads a Chinese numeral (中文数字): 十二, 两, 一百零五, 三万五千, 五点五. Null where there is none, and where the characters
 * have no one meaning: 一百二, 二三.
 *
 * @example
 * readNumeral("一百零五项", 0) // => { value: 105, end: 4 }
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const whole = readWhole(text, at);
  if (whole === null || text.charAt(whole.end) !== "点" || !DIGITS.has(text.charAt(whole.end + 1))) return whole;
  let end = whole.end + 1;
  let decimals = "";
  for (let digit = DIGITS.get(text.charAt(end)); digit !== undefined; digit = DIGITS.get(text.charAt(end))) {
    decimals += String(digit);
    end++;
  }
  return { value: Number(`${String(whole.value)}.${decimals}`), end };
}
