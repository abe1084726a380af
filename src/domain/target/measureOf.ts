import type { Draft } from "./draft";
import { isRelativeUnit } from "./isRelativeUnit";
import type { TargetMeasure } from "./target";

function moved(draft: Draft, unit: string): TargetMeasure {
  if (draft.verb === "down") return "reduction";
  const relative = unit === "" ? draft.verb === "up" : isRelativeUnit(unit);
  return relative ? "growth" : "netIncrease";
}

/**
 * What the number of a clause measures (rule T1): 增长7% growth, 增加29天 a net increase, 提高到45% the amount itself,
 * 达到上年的2倍 a multiple.
 */
export function measureOf(draft: Draft, own: TargetMeasure | null, unit: string): TargetMeasure {
  const fixed = own ?? draft.rate;
  if (fixed !== null) return fixed;
  if (draft.lastYear === "of") return "multiple";
  if (draft.verb !== null && !draft.reach) return moved(draft, unit);
  return unit === "倍" ? "multiple" : "amount";
}
