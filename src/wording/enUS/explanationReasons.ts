import type { ExplanationFigures } from "../explanationFigures";

/** Why a target is not understood (rule T3). */
export const PENDING_REASONS_EN: Readonly<Record<string, string>> = {
  noNumber: "no number",
  unexpectedText: "words that are not known",
  twoReadings: "two readings",
  badNumber: "a malformed number",
  tooLong: "too long",
};

/** Which figure is missing (rule S7). */
export const MISSING_EN: Readonly<Record<string, (figures: ExplanationFigures) => string>> = {
  actual: () => "No figure reported yet",
  growth: () => "No growth rate reported, and no figure of last year to compute it from",
  positivePrior: () => "The figure of last year is not above 0, so there is no growth rate",
  base: (f) => `The target is measured against “${f.text("base")}”, not last year; the figure to compare is missing`,
  baseline: () => "The target is a net increase and the baseline is missing",
};

/** What a target without a number is (rule T2). */
export const SPECIALS_EN: Readonly<Record<string, string>> = {
  relation: "compares with another indicator whose figure is not known",
  external: "is set by a higher level or at the end of the year and has no number yet",
  rank: "names no rank and is judged by hand",
  qualitative: "is qualitative and judged by hand",
};

/** Of a reduction by an amount (rule T3). */
export const REDUCED_TOTAL_EN =
  "is an amount to be reduced, and the figure may be the reduction (then choose the kind 下降率) or the total";
