import { Exact } from "./exact";

/** A share of a whole (比重): 0.6 is 60 %. */
export type Share = Exact;

/** A difference between rates (百分点): 10 is ten percentage points. Never add one to a percent figure (rule G2). */
export type PercentagePoints = Exact;

/**
 * A quotient that is not divided out. 1 ÷ 12 has no finite decimal, so pace is compared by cross-multiplication, which is
 * exact; `approx` settles the comparisons that are not close, which is nearly all of them.
 */
export interface Ratio {
  readonly over: Exact | number;
  /** Always above zero. */
  readonly under: Exact | number;
  readonly approx: number;
}

const HUNDRED = new Exact(100);
const WORD = 1e7;

/** Two approximations that differ by more than this part of their size are in the same order as the exact values. */
const CLOSE = 1e-9;

/** Nearest double, or one that is off by a few units in the last place: quicker than `toNumber`, for `approx` only. */
function approximate(value: Exact | number): number {
  if (typeof value === "number") return value;
  const words = value.d;
  if (!words) return Number.NaN;
  const head = (words[0] ?? 0) + (words[1] ?? 0) / WORD + (words[2] ?? 0) / (WORD * WORD);
  return value.s * head * WORD ** Math.floor(value.e / 7);
}

/**
 * A quotient kept apart, for exact comparison.
 *
 * @example
 * ratioOf(6, 12).approx // => 0.5
 */
export function ratioOf(over: Exact | number, under: Exact | number = 1): Ratio {
  return { over, under, approx: approximate(over) / approximate(under) };
}

/**
 * Which of two quotients is greater: 1, 0 or −1, exactly (rules S2, S9).
 *
 * @example
 * compareRatios(ratioOf(1, 12), ratioOf(8.75, 105)) // => 0
 * compareRatios(ratioOf(4.77, 10.6), ratioOf(6, 12)) // => -1
 */
export function compareRatios(left: Ratio, right: Ratio): -1 | 0 | 1 {
  const difference = left.approx - right.approx;
  if (Math.abs(difference) > CLOSE * (Math.abs(left.approx) + Math.abs(right.approx))) return difference > 0 ? 1 : -1;
  const order = new Exact(left.over).times(right.under).cmp(new Exact(right.over).times(left.under));
  return order > 0 ? 1 : order < 0 ? -1 : 0;
}

/**
 * The quotient, divided out.
 *
 * @example
 * quotientOf(ratioOf(44, 80)) // => "0.55"
 */
export function quotientOf(ratio: Ratio): Exact {
  return new Exact(ratio.over).div(ratio.under);
}

/**
 * How far one share is above another, in percentage points (百分点), divided once.
 *
 * @example
 * pointsBetween(ratioOf(4.77, 10.6), ratioOf(6, 12)) // => "-5"
 */
export function pointsBetween(left: Ratio, right: Ratio): PercentagePoints {
  const over = new Exact(left.over).times(right.under).minus(new Exact(right.over).times(left.under));
  return over.times(HUNDRED).div(new Exact(left.under).times(right.under));
}

/**
 * A share that is some percentage points above another (below, where `points` is negative), still undivided.
 *
 * @example
 * quotientOf(shiftedBy(ratioOf(6, 12), 2)) // => "0.52"
 */
export function shiftedBy(ratio: Ratio, points: number): Ratio {
  const under = new Exact(ratio.under).times(HUNDRED);
  return ratioOf(new Exact(ratio.over).times(HUNDRED).plus(new Exact(ratio.under).times(points)), under);
}

/**
 * A share in percent (百分比): 0.6 is 60.
 *
 * @example
 * percentOf(exact("0.843")) // => "84.3"
 */
export function percentOf(share: Share): Exact {
  return share.times(HUNDRED);
}
