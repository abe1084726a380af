import type { Bound } from "./target";

/** Which side of its number a bound leaves open: 不低于 up, 不超过 down. Null for none or a range. */
export function sideOf(bound: Bound | null): "up" | "down" | null {
  if (bound === "atLeast" || bound === "above") return "up";
  return bound === "atMost" || bound === "below" ? "down" : null;
}
