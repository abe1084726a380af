import { periodTitle } from "../../domain/period/periodTitle";
import type { Period } from "../../domain/period/period";

/** A reporting period (报告期) as reports call it, year to date (rule P1): `2024年上半年`, `2024年1-4月`. */
export function periodTextZh(period: Period): string {
  return `${period.year}年${periodTitle(period)}`;
}
