/** Chinese numerals of months and quarters. */
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Spans that have a name of their own, by the last month. */
const NAMED_SPANS: ReadonlyMap<string, number> = new Map([
  ["首季", 3],
  ["上半年", 6],
  ["前半年", 6],
  ["H1", 6],
  ["全年", 12],
  ["年度", 12],
  ["Q1", 3],
  ["Q2", 6],
  ["Q3", 9],
  ["Q4", 12],
]);

/** The forms that carry a number: its position is the group, `monthsPerUnit` turns it into months. */
const NUMBERED_SPANS: readonly { readonly form: RegExp; readonly monthsPerUnit: 1 | 3 }[] = [
  { form: /^0?[1一]月?份?-(.+?)月份?$/, monthsPerUnit: 1 },
  { form: /^前(.+?)个?月$/, monthsPerUnit: 1 },
  { form: /^(.+?)月份?$/, monthsPerUnit: 1 },
  { form: /^(\d\d?)$/, monthsPerUnit: 1 },
  { form: /^[1一]季?度?-(.+?)季度?$/, monthsPerUnit: 3 },
  { form: /^前(.+?)季度?$/, monthsPerUnit: 3 },
  { form: /^第?([1一])季度?$/, monthsPerUnit: 3 },
];

function countOf(text: string): number {
  if (/^\d\d?$/.test(text)) return Number(text);
  return NUMERALS.indexOf(text === "两" ? "二" : text) + 1;
}

/**
 * Last month of a year-to-date span (报告期的截止月) from its words without the year, rule P1; null when they name
 * none. `text` must be tidied: half-width, no spaces, every dash as `-`.
 *
 * @example
 * periodSpan("前三季度") // => 9
 * periodSpan("1-5月") // => 5
 * periodSpan("二季度") // => null
 */
export function periodSpan(text: string): number | null {
  const words = text.replace(/累计$/, "");
  const named = NAMED_SPANS.get(words);
  if (named !== undefined) return named;
  for (const { form, monthsPerUnit } of NUMBERED_SPANS) {
    const number = form.exec(words)?.[1];
    const month = number === undefined ? 0 : countOf(number) * monthsPerUnit;
    if (month >= 1 && month <= 12) return month;
  }
  return null;
}
