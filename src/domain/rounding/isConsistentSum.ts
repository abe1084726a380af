import { Exact } from "../exact";

/** A figure as printed, and the decimals that it was rounded to. */
export interface PrintedFigure {
  readonly value: number;
  readonly decimals: number;
}

/** Half of the last printed place: how far the exact figure can be away. */
function halfPlace({ decimals }: PrintedFigure): Exact {
  return new Exact(10).pow(-decimals).div(2);
}

/**
 * Whether a printed total can be the sum of its printed parts (分项合计核对), rule R3: true where some exact figures within
 * the rounding of what is printed add up. 172.40 against parts of 172.39 is consistent when the parts are rounded too.
 *
 * @example
 * isConsistentSum({ value: 172.39, decimals: 2 }, [{ value: 3.39, decimals: 2 }, { value: 103.05, decimals: 2 }, { value: 65.96, decimals: 2 }]) // => true
 * isConsistentSum({ value: 10, decimals: 0 }, [{ value: 4, decimals: 0 }, { value: 4, decimals: 0 }]) // => false
 */
export function isConsistentSum(total: PrintedFigure, parts: readonly PrintedFigure[]): boolean {
  const zero = new Exact(0);
  const sum = parts.reduce((all, { value }) => all.plus(value), zero);
  const slack = parts.reduce((all, part) => all.plus(halfPlace(part)), halfPlace(total));
  return sum.minus(total.value).abs().lte(slack);
}
