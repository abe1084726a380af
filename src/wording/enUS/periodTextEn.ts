import type { Period } from "../../domain/period/period";

const NAMED: Readonly<Record<number, string>> = {
  1: "January",
  3: "first quarter",
  6: "first half",
  9: "first three quarters",
  12: "full year",
};

/** A reporting period (报告期) in English, year to date (rule P1): `first half of 2024`, `months 1–4 of 2024`. */
export function periodTextEn(period: Period): string {
  return `${NAMED[period.throughMonth] ?? `months 1–${period.throughMonth}`} of ${period.year}`;
}
