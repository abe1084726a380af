/** Blocks of characters that are as wide as they are high in Chinese fonts, as first and last code point. */
const FULL_WIDTH: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2030],
  [0x2103, 0x2103],
  [0x2160, 0x217f],
  [0x2460, 0x24ff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3ffff],
];
/** Nothing below this code point is full width. */
const FIRST_FULL_WIDTH = 0x1100;
/** Digits and letters are half as wide in 仿宋, somewhat wider in the fonts that stand in for it. */
const HALF_WIDTH = 0.55;
/** % is 0.83 wide in Times New Roman and 0.92 in Noto Sans, between two digits that are narrower than measured. */
const PERCENT_SIGN = 0.85;
/** Between a Chinese character and a digit or letter. */
const SEAMS = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;

/**
 * Width of a line of text in ems (文字宽度): Chinese characters are one em, digits and letters a little more than half.
 * A line that is measured too wide only gets a wider column; one that is measured too narrow would be cut.
 *
 * @param gap what the program puts between Chinese characters and digits or letters: 0.25 in text documents, 0 in sheets
 * @example
 * textWidth("增长6%") // => 3.4
 * textWidth("增长6%", 0.25) // => 3.65
 */
export function textWidth(text: string, gap = 0): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return gap === 0 ? width : width + gap * (text.match(SEAMS) ?? []).length;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= FIRST_FULL_WIDTH && FULL_WIDTH.some(([first, last]) => code >= first && code <= last)) return 1;
  return character === "%" ? PERCENT_SIGN : HALF_WIDTH;
}
