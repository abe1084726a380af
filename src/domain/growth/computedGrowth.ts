import { Exact } from "../exact";
import type { YearOnYear } from "../evaluation/evaluation";

const HUNDRED = new Exact(100);

function wordsFor(current: number, prior: number): YearOnYear["words"] {
  if (prior === 0) return current === 0 ? null : "fromZero";
  if (current > 0) return "turnedProfitable";
  if (current === prior) return null;
  return current > prior ? "lossNarrowed" : "lossWidened";
}

/**
 * Computed year-on-year growth (同比增速), rule G1: (current ÷ same period last year − 1) × 100, exact, in percent.
 * A base of zero or below has no rate but words: 扭亏为盈, 减亏, 增亏; a gain that became a loss (转亏) has both.
 *
 * @param current figure of the period; null when not reported
 * @param prior figure of the same period last year; null when not known
 *
 * @example
 * computedGrowth(110, 100).value // => "10"
 * computedGrowth(5, -3).words // => "turnedProfitable"
 * computedGrowth(-5, -3).words // => "lossWidened"
 * computedGrowth(null, 100).origin // => "none"
 */
export function computedGrowth(current: number | null, prior: number | null): YearOnYear {
  if (current === null || prior === null) return { value: null, unit: "%", origin: "none", words: null };
  if (prior <= 0) return { value: null, unit: "%", origin: "none", words: wordsFor(current, prior) };
  const value = new Exact(current).minus(prior).times(HUNDRED).div(prior);
  return { value, unit: "%", origin: "computed", words: current < 0 ? "turnedLoss" : null };
}
