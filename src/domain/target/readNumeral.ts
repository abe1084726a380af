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

/** Reads up to 9999 with the places in falling order; null where the characters are not one number: 一百二, 二三. */
function readSection(text: string, at: number, place: number): Numeral | null {
  let end = at;
  let value = 0;
  let lowest = place * 10;
  let afterZero = false;
  for (;;) {
    const digit = DIGITS.get(text.charAt(end));
    const step = PLACES.get(text.charAt(digit === undefined ? end : end + 1));
    if (digit === 0 && step === undefined && value > 0 && !afterZero) {
      afterZero = true;
      end++;
      continue;
    }
    if (digit === undefined && step === undefined) break;
    if (digit !== undefined && step === undefined) {
      if (lowest === 1 || (lowest > 10 && value > 0 && !afterZero)) return null;
      return { value: value + digit, end: end + 1 };
    }
    if (step === undefined || step >= lowest || (digit === undefined && (step !== 10 || value > 0))) return null;
    value += (digit ?? 1) * step;
    lowest = step;
    end += digit === undefined ? 1 : 2;
    afterZero = false;
  }
  return end === at || afterZero ? null : { value, end };
}

/** 三万五千: the 万 belongs to the numeral only when more of it follows; in 三万人 it belongs to the unit. */
function readWhole(text: string, at: number): Numeral | null {
  const high = readSection(text, at, 1000);
  if (high === null || text.charAt(high.end) !== "万") return high;
  const zero = text.charAt(high.end + 1) === "零" ? 1 : 0;
  const low = readSection(text, high.end + 1 + zero, 1000);
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
