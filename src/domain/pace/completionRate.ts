import { Exact } from "../exact";

/** Why there is no completion rate (rules C2, C3). */
export type NoRateReason = "targetNotPositive" | "noBaseline" | "targetIsBaseline";

/** Completion of the annual target, or why there is none. */
export type Completion =
  { readonly rate: Exact; readonly reason: null } | { readonly rate: null; readonly reason: NoRateReason };

/**
 * Completion rate (完成率), a share: 0.6 is 60 %, exact and unrounded.
 * Higher is better (rule C1): actual ÷ target; none against a target of zero or below (C3).
 * Lower is better (rule C2): (baseline − actual) ÷ (baseline − target); none without a baseline, or when the baseline is the target.
 *
 * @example
 * completionRate(44, exact(80), "higher").rate // => "0.55"
 * completionRate(33.5, exact(32), "lower", 35).rate // => "0.5"
 * completionRate(28, exact(30), "lower").reason // => "noBaseline"
 * completionRate(5, exact(0), "higher").reason // => "targetNotPositive"
 */
export function completionRate(
  actual: number | Exact,
  target: Exact,
  direction: "higher" | "lower",
  baseline?: number,
): Completion {
  if (direction === "higher") {
    if (target.lte(0)) return { rate: null, reason: "targetNotPositive" };
    return { rate: new Exact(actual).div(target), reason: null };
  }
  if (baseline === undefined) return { rate: null, reason: "noBaseline" };
  const way = new Exact(baseline).minus(target);
  if (way.lte(0)) return { rate: null, reason: "targetIsBaseline" };
  return { rate: new Exact(baseline).minus(actual).div(way), reason: null };
}
