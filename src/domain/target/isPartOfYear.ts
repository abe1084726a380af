const RANGE_SIGNS = new Set("-—~至到");

/**
 * Whether a date of a target text (日期) names less than a year: a span of months but 1-12月, or a quarter. A
 * month alone is a deadline: 6月底前.
 *
 * @example
 * ["1-6月", "11-12月", "3季度", "6月底前", "1-12月"].map((date) => isPartOfYear(date)) // => [true, true, true, false, false]
 */
export function isPartOfYear(date: string): boolean {
  if (date.endsWith("季度")) return true;
  const span = [...date].some((sign) => RANGE_SIGNS.has(sign));
  const isWhole = Number.parseInt(date, 10) === 1 && date.endsWith("12月");
  return span && date.endsWith("月") && !isWhole;
}
