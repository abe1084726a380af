import { Exact } from "../exact";
import type { TargetMeasure } from "./target";
import type { Quantity } from "./token";

/** A quantity as written, without a bound of its own. */
export function quantityOf(
  value: number | string | Exact,
  unit: string,
  measure: TargetMeasure | null = null,
): Quantity {
  return { value: new Exact(value), unit, measure, bound: null, approximate: false };
}
