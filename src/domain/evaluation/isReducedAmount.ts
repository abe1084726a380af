import type { Indicator } from "../indicator/indicator";
import { isRelativeUnit } from "../target/isRelativeUnit";
import type { TargetPart } from "../target/target";

/**
 * Whether a target is a reduction by an amount (压减50万吨) of an indicator whose figure is the amount reduced, rule I: the
 * figure is then held against the target in its own unit, and is no rate.
 *
 * @example
 * isReducedAmount({ kind: "reduction", unit: "万吨" }, { measure: "reduction", unit: "万吨" }) // => true
 * isReducedAmount({ kind: "reduction", unit: "%" }, { measure: "reduction", unit: "%" }) // => false
 * isReducedAmount({ kind: "flow", unit: "起" }, { measure: "reduction", unit: "起" }) // => false
 */
export function isReducedAmount(
  { kind, unit: ofIndicator }: Pick<Indicator, "kind" | "unit">,
  { measure, unit }: Pick<TargetPart, "measure" | "unit">,
): boolean {
  const wanted = unit === "" ? ofIndicator : unit;
  return kind === "reduction" && measure !== "growth" && wanted !== "" && !isRelativeUnit(wanted);
}
