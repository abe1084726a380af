/** Chinese characters, kana, full-width forms and the signs that Chinese fonts draw as wide as they are high. */
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2014\u2018-\u201D\u2026\u2030\u2103\u2160-\u217F\u2460-\u24FF\u3000-\u303F\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE5]/u;
/** Digits and letters are half as wide in 仿宋, somewhat wider in the fonts that stand in for it. */
const HALF_WIDTH = 0.55;
const PERCENT_SIGN = 0.85;

/** Width of one line of text in ems (文字宽度): Chinese characters are one em, digits and letters a little more than half. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (FULL_WIDTH.test(character)) return 1;
  return character === "%" ? PERCENT_SIGN : HALF_WIDTH;
}
