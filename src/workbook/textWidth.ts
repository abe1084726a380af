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

/**
 * Width of a line of text in ems (文字宽度): Chinese characters are one em, digits and letters a little more than half.
 * A line that is measured too wide only gets a wider column; one that is measured too narrow would be cut.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isFullWidth(character.codePointAt(0) ?? 0) ? 1 : HALF_WIDTH;
  return width;
}

function isFullWidth(code: number): boolean {
  return code >= FIRST_FULL_WIDTH && FULL_WIDTH.some(([first, last]) => code >= first && code <= last);
}
