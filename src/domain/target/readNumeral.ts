import { chineseDigit } from "./chineseDigit";
import { readLargeNumeral } from "./readLargeNumeral";
import { readSection, type Numeral } from "./readSection";

function isNumeral(character: string): boolean {
  return chineseDigit(character) !== undefined;
}

/** 三万五千: the 万 belongs to the numeral only when more of it follows; in 三万人 it belongs to the unit. */
function readWhole(text: string, at: number): Numeral | null {
  const high = readSection(text, at);
  if (high === null) return null;
  const isBrokenOff = text.charAt(high.end) === "万" && isNumeral(text.charAt(high.end + 1));
  return readLargeNumeral(text, at) ?? (isBrokenOff ? null : high);
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
  if (whole === null || text.charAt(whole.end) !== "点" || !isNumeral(text.charAt(whole.end + 1))) return whole;
  let end = whole.end + 1;
  let decimals = "";
  for (let digit = chineseDigit(text.charAt(end)); digit !== undefined; digit = chineseDigit(text.charAt(end))) {
    decimals += String(digit);
    end++;
  }
  return { value: Number(`${String(whole.value)}.${decimals}`), end };
}
