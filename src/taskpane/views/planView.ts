import type { IndicatorKind, Plan } from "../../domain/indicator/indicator";
import { INDICATOR_KINDS } from "../../domain/indicator/indicator";

/** What a plan consists of, counted. */
export interface PlanView {
  readonly total: number;
  readonly withTarget: number;
  readonly withoutTarget: number;
  /** In the order of the plan; an empty name where no group is given. */
  readonly groups: readonly { readonly name: string; readonly count: number }[];
  readonly kinds: readonly { readonly kind: IndicatorKind; readonly count: number }[];
}

/** Counts the indicators of a plan by group, by kind and by whether they have a target; each count adds up to the total. */
export function planView(plan: Plan): PlanView {
  const groups = new Map<string, number>();
  const kinds = new Map<IndicatorKind, number>();
  let withTarget = 0;
  for (const indicator of plan.indicators) {
    const group = indicator.group ?? "";
    groups.set(group, (groups.get(group) ?? 0) + 1);
    kinds.set(indicator.kind, (kinds.get(indicator.kind) ?? 0) + 1);
    if ((indicator.targetText ?? "").trim() !== "") withTarget += 1;
  }
  const total = plan.indicators.length;
  return {
    total,
    withTarget,
    withoutTarget: total - withTarget,
    groups: [...groups].map(([name, count]) => ({ name, count })),
    kinds: INDICATOR_KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 })).filter(({ count }) => count > 0),
  };
}
