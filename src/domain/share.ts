import { Exact } from "./exact";

/** A share of a whole (比重): 0.6 is 60 %. */
export type Share = Exact;

/** A difference between rates (百分点): 10 is ten percentage points. Never add one to a percent figure (rule G2). */
export type PercentagePoints = Exact;

const HUNDRED = new Exact(100);
const WORD = 1e7;

/** Two approximations that differ by more than this part of their size are in the same order as the exact values. */
const CLOSE = 1e-9;

/** Nearest double, or one a few units in the last place off: quicker than `toNumber`, good enough to tell far from close. */
function approximate(value: Exact | number): number {
  if (typeof value === "number") return value;
  const words = value.d;
  if (!words) return Number.NaN;
  const head = (words[0] ?? 0) + (words[1] ?? 0) / WORD + (words[2] ?? 0) / (WORD * WORD);
  const place = Math.floor(value.e / 7);
  return place === 0 ? value.s * head : value.s * head * WORD ** place;
}

/**
 * A quotient that is not divided out (比率). 1 ÷ 12 has no finite decimal, so shares are compared by cross-multiplication,
 * which is exact; their approximations settle the comparisons that are not close, which is nearly all of them.
 */
export class Ratio {
  private constructor(
    readonly over: Exact | number,
    /** Always above zero. */
    readonly under: Exact | number,
    readonly approx: number,
  ) {}

  /**
   * `over ÷ under`; `under` must be above zero.
   *
   * @example
   * Ratio.of(6, 12).approx // => 0.5
   */
  static of(over: Exact | number, under: Exact | number = 1): Ratio {
    return new Ratio(over, under, approximate(over) / approximate(under));
  }

  /**
   * 1 when this quotient is greater than the other, −1 when it is less, 0 when they are equal: exactly (rules S2, S9).
   *
   * @example
   * Ratio.of(8.75, 105).compareTo(Ratio.of(1, 12)) // => 0
   * Ratio.of(4.77, 10.6).compareTo(Ratio.of(6, 12)) // => -1
   */
  compareTo(other: Ratio): -1 | 0 | 1 {
    const difference = this.approx - other.approx;
    if (Math.abs(difference) > CLOSE * (Math.abs(this.approx) + Math.abs(other.approx))) return difference > 0 ? 1 : -1;
    const order = new Exact(this.over).times(other.under).cmp(new Exact(other.over).times(this.under));
    return order > 0 ? 1 : order < 0 ? -1 : 0;
  }

  /**
   * The quotient, divided out to 40 digits.
   *
   * @example
   * Ratio.of(44, 80).quotient() // => "0.55"
   */
  quotient(): Exact {
    return new Exact(this.over).div(this.under);
  }

  /**
   * How far this share is above the other, in percentage points, divided once.
   *
   * @example
   * Ratio.of(4.77, 10.6).pointsAbove(Ratio.of(6, 12)) // => "-5"
   */
  pointsAbove(other: Ratio): PercentagePoints {
    const over = new Exact(this.over).times(other.under).minus(new Exact(other.over).times(this.under));
    return over.times(HUNDRED).div(new Exact(this.under).times(other.under));
  }

  /**
   * The share that is some percentage points above this one (below, where `points` is negative), still undivided.
   *
   * @example
   * Ratio.of(6, 12).plusPoints(2).quotient() // => "0.52"
   */
  plusPoints(points: number): Ratio {
    const raised = new Exact(this.over).times(HUNDRED).plus(new Exact(this.under).times(points));
    return Ratio.of(raised, new Exact(this.under).times(HUNDRED));
  }
}
