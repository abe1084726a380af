import { Exact } from "../exact";
import { exactOfDigits } from "./exactOfDigits";
import type { TargetMeasure } from "./target";
import type { Quantity } from "./token";

/** A quantity as written, without a bound of its own. */
export function quantityOf(
  value: number | string | Exact,
  unit: string,
  measure: TargetMeasure | null = null,
): Quantity {
  const exact = typeof value === "string" ? exactOfDigits(value) : new Exact(value);
  return { value: exact, unit, measure, bound: null, approximate: false };
}
