import { Exact } from "../exact";

/**
 * Difference of two rates in percentage points (百分点), rules G2 and G4: 较一季度改善17.2个百分点 = −7.8 − (−25.0).
 *
 * @example
 * pointsDifference(-7.8, -25) // => "17.2"
 * pointsDifference(0.3, 0.1) // => "0.2"
 */
export function pointsDifference(current: number, earlier: number): Exact {
  return new Exact(current).minus(earlier);
}
