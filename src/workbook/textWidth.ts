/** Characters as wide as they are high in Chinese fonts: ideographs, kana, full-width forms, and Chinese punctuation. */
const FULL_WIDTH =
  /[\u1100-\u115F\u2014\u2018\u2019\u201C\u201D\u2026\u2030\u2103\u2160-\u217F\u2460-\u24FF\u2E80-\u303F\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]/u;
/** Digits and letters are half as wide in 仿宋, somewhat wider in the fonts that stand in for it. */
const HALF_WIDTH = 0.55;

/**
 * Width of a line of text in ems (文字宽度): Chinese characters are one em, digits and letters a little more than half.
 * A line that is measured too wide only gets a wider column; one that is measured too narrow would be cut.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += FULL_WIDTH.test(character) ? 1 : HALF_WIDTH;
  return width;
}
