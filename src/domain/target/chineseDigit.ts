const DIGITS = new Map([..."零一二三四五六七八九"].map((character, value) => [character, value] as const));
DIGITS.set("〇", 0).set("两", 2);

/**
 * The value of a Chinese digit from 零 to 九, also 〇 and 两; undefined for any other character.
 *
 * @example
 * chineseDigit("两") // => 2
 */
export function chineseDigit(character: string): number | undefined {
  return DIGITS.get(character);
}
