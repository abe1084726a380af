import { Exact } from "../exact";
import type { Target, TargetPart } from "../target/target";
import type { Figures } from "./evaluation";

/** Words of a relation that ask for more than the other's growth, not for as much. */
const MORE_THAN = /高于|快于|超过|超/;

/**
 * A relation target (与经济增长同步, 高于城镇居民收入增速) as a growth target, rule T2, once the other's growth is known;
 * null until then.
 *
 * @example
 * relationPart({ relatedGrowth: 4.4 }, { special: "relation", text: "与经济增长同步" }).bound // => "atLeast"
 * relationPart({ relatedGrowth: 4.4 }, { special: "relation", text: "高于经济增速" }).bound // => "above"
 * relationPart({}, { special: "relation", text: "与经济增长同步" }) // => null
 */
export function relationPart(figures: Figures, target: Target & { state: "special" }): TargetPart | null {
  const { relatedGrowth } = figures;
  if (target.special !== "relation" || relatedGrowth === undefined || relatedGrowth === null) return null;
  return {
    text: target.text,
    start: 0,
    end: target.text.length,
    measure: "growth",
    bound: MORE_THAN.test(target.text) ? "above" : "atLeast",
    approximate: false,
    value: new Exact(relatedGrowth),
    upper: null,
    unit: "%",
    tier: "target",
  };
}
