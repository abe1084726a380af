import { digitsEnd } from "./digitsEnd";

/** Largest number before each calendar word; a year has four digits of its own. */
const LARGEST: Readonly<Record<string, number>> = { 月: 12, 日: 31, 号: 31, 季: 4 };
const DATE_TAILS = new Set("底末初份度中间");
const YEAR_DIGITS = new Set("〇零一二三四五六七八九");

function isYear(figure: number, digits: number): boolean {
  return digits === 4 && figure >= 1949 && figure <= 2100;
}

function isDate(text: string, start: number, end: number): boolean {
  const figure = Number(text.slice(start, end));
  const word = text.charAt(end);
  if (word === "年") return isYear(figure, end - start);
  return figure >= 1 && figure <= (LARGEST[word] ?? 0) && end - start <= 2;
}

/** 底前, 末, 份, 前: what belongs to the date. */
function tailEnd(text: string, at: number): number {
  let end = at;
  while (DATE_TAILS.has(text.charAt(end))) end++;
  const before = text.charAt(end);
  // 2025年前三季度: after a bare year 前 belongs to what follows
  return before === "内" || (before === "前" && text.charAt(end - 1) !== "年") ? end + 1 : end;
}

/** 二〇二五年. */
function chineseYearEnd(text: string, at: number): number {
  const isYear = text.charAt(at + 4) === "年" && [...text.slice(at, at + 4)].every((digit) => YEAR_DIGITS.has(digit));
  return isYear ? tailEnd(text, at + 5) : at;
}

const RANGE_SIGNS = new Set("-—~至到");

/** 1-6月, 2021—2025年. */
function spanEnd(text: string, at: number, first: number): number {
  if (!RANGE_SIGNS.has(text.charAt(first))) return at;
  const second = digitsEnd(text, first + 1);
  if (!isDate(text, first + 1, second)) return at;
  const sameKind = text.charAt(second) !== "年" || isYear(Number(text.slice(at, first)), first - at);
  return sameKind ? tailEnd(text, second + 1) : at;
}

/**
 * End of a date or span of months or years that begins at a place of a target text: 2025年底前, 1-6月, 2021—2025年, 二季度.
 * The same place where there is none: 15年 is an amount, 3个月 too.
 *
 * @example
 * readDate("1-4月计划", 0) // => 4
 */
export function readDate(text: string, at: number): number {
  const first = digitsEnd(text, at);
  if (first === at) return chineseYearEnd(text, at);
  return isDate(text, at, first) ? tailEnd(text, first + 1) : spanEnd(text, at, first);
}
