/**
 * Whether a UTF-16 unit is an ASCII digit.
 *
 * @example
 * isDigit("7".charCodeAt(0)) // => true
 */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
