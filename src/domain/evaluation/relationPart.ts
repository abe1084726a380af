import { Exact } from "../exact";
import type { Bound, Target, TargetPart } from "../target/target";
import type { Figures } from "./evaluation";

/** How the words of a relation bind, the first that fits; anything else (同步, 不低于, 持平) asks for as much. */
const BOUNDS: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/不低于|不慢于|不少于/u, "atLeast"],
  [/不高于|不快于|不超/u, "atMost"],
  [/低于|慢于/u, "below"],
  [/高于|快于|超/u, "above"],
];
const POINTS = /百分点/u;
const DISTANCE = /(\d+(?:\.\d+)?)个?百分点/u;

/**
 * A relation target (与经济增长同步, 高于城镇居民收入增速1个百分点) as a growth target, rule T2, once the other's growth is known:
 * that growth, with the distance that the words name added above it or taken off below it. Null until then, and where the
 * distance is not written in digits.
 *
 * @example
 * relationPart({ relatedGrowth: 4.4 }, { special: "relation", text: "与经济增长同步" }).bound // => "atLeast"
 * relationPart({ relatedGrowth: 4.4 }, { special: "relation", text: "高于经济增速" }).bound // => "above"
 * relationPart({ relatedGrowth: 4.4 }, { special: "relation", text: "高于全省平均水平1个百分点" }).value // => "5.4"
 * relationPart({}, { special: "relation", text: "与经济增长同步" }) // => null
 */
export function relationPart(figures: Figures, target: Target & { state: "special" }): TargetPart | null {
  const { relatedGrowth } = figures;
  if (target.special !== "relation" || relatedGrowth === undefined || relatedGrowth === null) return null;
  const bound = BOUNDS.find(([words]) => words.test(target.text))?.[1] ?? "atLeast";
  const distance = distanceIn(target.text);
  if (distance === null) return null;
  const growth = new Exact(relatedGrowth);
  return {
    text: target.text,
    start: 0,
    end: target.text.length,
    measure: "growth",
    bound: distance.isZero() ? bound : boundAtDistance(bound),
    approximate: false,
    value: bound === "below" || bound === "atMost" ? growth.minus(distance) : growth.plus(distance),
    upper: null,
    unit: "%",
    tier: "target",
  };
}

function distanceIn(text: string): Exact | null {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  if (!POINTS.test(plain)) return new Exact(0);
  const digits = DISTANCE.exec(plain)?.[1];
  return digits === undefined ? null : new Exact(digits);
}

/** 高于…1个百分点 is reached at one point above. */
function boundAtDistance(bound: Bound): Bound {
  if (bound === "above") return "atLeast";
  return bound === "below" ? "atMost" : bound;
}
