import type { Period } from "./period";

/**
 * A reporting period as sheet names and headings write it (报告期): `2024年1-6月`.
 *
 * @example
 * formatPeriod({ year: 2024, throughMonth: 6 }) // => "2024年1-6月"
 * formatPeriod({ year: 2024, throughMonth: 1 }) // => "2024年1月"
 */
export function formatPeriod(period: Period): string {
  return period.throughMonth === 1 ? `${period.year}年1月` : `${period.year}年1-${period.throughMonth}月`;
}
