/** Largest number before each calendar word; a year has four digits of its own. */
const LARGEST: Readonly<Record<string, number>> = { 月: 12, 日: 31, 号: 31, 季: 4 };
const DATE_TAILS = new Set("底末初份度中间");
const CHINESE_YEAR_DIGITS = "〇零一二三四五六七八九";

/** End of at most four digits. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 5 && text.charAt(end) >= "0" && text.charAt(end) <= "9") end++;
  return end;
}

function isYear(figure: number, digits: number): boolean {
  return digits === 4 && figure >= 1949 && figure <= 2100;
}

function isDate(text: string, start: number, end: number): boolean {
  const figure = Number(text.slice(start, end));
  const word = text.charAt(end);
  if (word === "年") return isYear(figure, end - start);
  const largest = LARGEST[word];
  return largest !== undefined && figure >= 1 && figure <= largest && end - start <= 2;
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
  for (let index = at; index < at + 4; index++)
    if (!CHINESE_YEAR_DIGITS.includes(text.charAt(index) || "无")) return at;
  return text.charAt(at + 4) === "年" ? tailEnd(text, at + 5) : at;
}

const RANGE_SIGNS = "-—~至到";

/** 1-6月, 2021—2025年. */
function spanEnd(text: string, at: number, first: number): number {
  if (!RANGE_SIGNS.includes(text.charAt(first) || "无")) return at;
  const second = digitsEnd(text, first + 1);
  if (second === first + 1 || !isDate(text, first + 1, second)) return at;
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
