import type { Direction, Indicator } from "../indicator/indicator";
import type { TargetPart } from "../target/target";

/** 0起: at least 0 would ask for nothing. */
function asksForNone({ measure, bound, value }: TargetPart): boolean {
  return measure === "amount" && bound === "unmarked" && value.isZero();
}

/**
 * Which way is better (正向、逆向、区间), rule I: what the schema says; else what the target says (以内, 不超过 and 低于 mean
 * lower is better, and so does a bare 0: 0起); else higher. A reduction is always better when greater, a rank when smaller.
 *
 * @example
 * directionOf({ kind: "flow" }, { measure: "amount", bound: "atMost" }) // => "lower"
 * directionOf({ kind: "flow" }, { measure: "amount", bound: "unmarked", value: exact(0) }) // => "lower"
 * directionOf({ kind: "reduction", direction: "lower" }, { measure: "amount", bound: "unmarked" }) // => "higher"
 */
export function directionOf(indicator: Indicator, part: TargetPart): Direction {
  const bounded = part.bound === "atMost" || part.bound === "below" ? "lower" : "higher";
  if (part.measure === "rank" || indicator.kind === "rank") return "lower";
  if (part.measure === "reduction" || indicator.kind === "reduction") return bounded;
  return indicator.direction ?? (asksForNone(part) ? "lower" : bounded);
}
