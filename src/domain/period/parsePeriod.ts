import { error } from "../problem";
import { fail, succeed, type Result } from "../result";
import type { Period } from "./period";
import { periodSpan } from "./periodSpan";

/** Longest text that can be a period; anything longer is refused unread. */
const LONGEST = 40;

/** Dashes and words that join the ends of a span; doubled dashes are one. */
const JOINERS = /[-‐‑‒–—―−－﹣﹘~～〜─━至到]+/g;

/** Spaces of every width, and characters that do not show. */
const UNSEEN = /[\s\u200b-\u200f\u2060\ufeff]/g;

const YEAR = /^((?:19|20|21)\d\d)(年度|年|[-./])?(.*)$/;

function tidy(text: string): string {
  return text.replace(JOINERS, "-").normalize("NFKC").replace(UNSEEN, "").toUpperCase();
}

/** Splits the year off; `mark` is what stands between year and span. */
function splitYear(text: string): { year: number | null; mark: string; span: string } {
  const match = YEAR.exec(text);
  if (!match) return { year: null, mark: "", span: text };
  const [, year, mark = "", span = ""] = match;
  return { year: Number(year), mark, span: mark === "年度" && span === "" ? "全年" : span };
}

/** A bare month needs two digits and a year written before it: `2024-06`, `202406`. */
function isLooseNumber(year: number | null, mark: string, span: string): boolean {
  if (!/^\d+$/.test(span)) return false;
  const separated = mark === "-" || mark === "." || mark === "/";
  return year === null || !(separated || (mark === "" && span.length === 2));
}

/**
 * Reporting period (报告期) from its usual spellings, rule P2: `2024年上半年`, `2024H1`, `2024年1-6月` with any dash,
 * `2024-06`, `2024Q2` (the year through its second quarter), full-width digits. A single month or quarter is read as the
 * year up to its end only in the forms of P2 and `2024年6月`; `二季度` alone is refused, because it names three months.
 *
 * @param text the words as typed
 * @param defaultYear the year to use when the text names none (`上半年`)
 * @returns the period, or the problem `periodUnreadable` with the text and the reason (`year` or `span`)
 *
 * @example
 * parsePeriod("2024年上半年").value // => {"year": 2024, "throughMonth": 6}
 * parsePeriod("1—2月", 2024).value // => {"year": 2024, "throughMonth": 2}
 * parsePeriod("2024年13月").ok // => false
 */
export function parsePeriod(text: string, defaultYear?: number): Result<Period> {
  const refuse = (reason: "year" | "span"): Result<Period> =>
    fail([error("periodUnreadable", "", { text: text.slice(0, LONGEST), reason })]);
  if (text.length > LONGEST) return refuse("span");
  const { year, mark, span } = splitYear(tidy(text));
  const throughMonth = isLooseNumber(year, mark, span) ? null : periodSpan(span);
  if (throughMonth === null) return refuse("span");
  const known = year ?? defaultYear;
  return known === undefined ? refuse("year") : succeed({ year: known, throughMonth });
}
