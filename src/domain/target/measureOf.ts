import type { Draft } from "./draft";
import { isRelativeUnit } from "./isRelativeUnit";
import type { TargetMeasure } from "./target";
import type { Quantity } from "./token";

function moved(draft: Draft, unit: string): TargetMeasure {
  const relative = unit === "" || isRelativeUnit(unit);
  if (draft.verb === "down") return "reduction";
  return draft.verb === "net"
    ? relative && unit !== ""
      ? "growth"
      : "netIncrease"
    : relative
      ? "growth"
      : "netIncrease";
}

/**
 * What the number of a clause measures (rule T1): 增长7% growth, 增加29天 a net increase, 提高到45% the amount itself,
 * 达到上年的2倍 a multiple.
 */
export function measureOf(draft: Draft, quantity: Quantity): TargetMeasure {
  const fixed = quantity.measure ?? draft.rate;
  if (fixed !== null) return fixed;
  if (draft.lastYear === "of") return "multiple";
  if (draft.lastYear === "comparator") return draft.verb === "down" ? "reduction" : moved(draft, quantity.unit);
  if (draft.verb !== null && !draft.reach) return moved(draft, quantity.unit);
  return quantity.unit === "倍" ? "multiple" : "amount";
}
