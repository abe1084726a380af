import type { CellValue } from "../workbook/snapshot";

/** Text that the host would take for a formula (also by the full-width keys), or whose own apostrophe it would swallow. */
const FORMULA_LIKE = /^[=+\-@＝＋－＠'\t\r\n]/u;
/** Text that no host converts: it starts with a Chinese character that opens no time of day, or has no digit at all. */
const PLAIN = /^(?!上午|下午)\p{Script=Han}|^\P{Nd}*$/u;
/** Words that are values: booleans and errors. */
const VALUE_WORD = /^(?:true|false|#.*)$/iu;

/**
 * What has to be written so that the cell holds exactly this value. Numbers and booleans stay what they are. A text stays
 * text: where a host would make a formula, a number or a date of it (`=1+1`, `1-6`, `007`, `MARCH1`, `105亿元` may
 * all be converted), an apostrophe goes before it, as a person would type it; the host does not show it and does not give
 * it back. In a cell formatted as text (`@`) only what looks like a formula needs one.
 *
 * @example
 * hostInput("=1+1", true) // => "'=1+1"
 * hostInput("1-6", false) // => "'1-6"
 * hostInput("1-6", true) // => "1-6"
 * hostInput("不少于105亿元", false) // => "不少于105亿元"
 * hostInput(88.53, false) // => 88.53
 */
export function hostInput(value: CellValue, textCell: boolean): CellValue {
  if (typeof value !== "string" || value === "") {
    return value;
  }
  const guarded = FORMULA_LIKE.test(value) || (!textCell && (!PLAIN.test(value) || VALUE_WORD.test(value)));
  return guarded ? `'${value}` : value;
}
