import type { Period } from "./period";

const TITLES: ReadonlyMap<number, string> = new Map([
  [1, "1月"],
  [3, "一季度"],
  [6, "上半年"],
  [9, "前三季度"],
  [12, "全年"],
]);

/**
 * What a period is called in a title, without its year (rule P1): `上半年`, and `1-5月` where there is no name.
 *
 * @example
 * periodTitle({ year: 2024, throughMonth: 9 }) // => "前三季度"
 * periodTitle({ year: 2024, throughMonth: 5 }) // => "1-5月"
 */
export function periodTitle(period: Period): string {
  return TITLES.get(period.throughMonth) ?? `1-${period.throughMonth}月`;
}
