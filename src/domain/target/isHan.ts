/** First and last character of the block of unified ideographs. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Whether a UTF-16 unit is a Chinese character (汉字) of the block that everyday texts are written in.
 *
 * @example
 * isHan("一".charCodeAt(0)) // => true
 */
export function isHan(code: number): boolean {
  return code >= FIRST && code <= LAST;
}
