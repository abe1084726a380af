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
/** One comparison with one distance: 高于…1个百分点, 比…低0.5个百分点. */
const DISTANCE =
  /(?:(高|快|超|低|慢)(?:于|过|出)[^，,；;。\d]*|(高|快|低|慢)出?)(\d+(?:\.\d+)?)个?百分点(?:以上|左右)?$/u;
const COMPARISONS = /[高快低慢]于|超[过出]/gu;
const REMARK = /\([^()]*\)/gu;
/** Beside a distance they are a second comparison, or turn its sense. */
const OTHERWISE = /不|同步|持平|相当|一致|相同/u;

/**
 * A relation target (与经济增长同步, 高于城镇居民收入增速1个百分点) as a growth target, rule T2, once the other's growth is known:
 * that growth, with the distance that the words name added above it or taken off below it. Null until then, and where the
 * words do not name exactly one distance in digits (0.5—1个百分点, 同步且高于…1个百分点, 低1个百分点以内): no number is guessed (T3).
 *
 * @example
 * relationPart({ relatedGrowth: 4.4 }, { special: "relation", text: "与经济增长同步" }).bound // => "atLeast"
 * relationPart({ relatedGrowth: 4.4 }, { special: "relation", text: "高于经济增速" }).bound // => "above"
 * relationPart({ relatedGrowth: 4.4 }, { special: "relation", text: "高于全省平均水平1个百分点" }).value // => "5.4"
 * relationPart({ relatedGrowth: 5 }, { special: "relation", text: "高于经济增长0.5-1个百分点" }) // => null
 * relationPart({}, { special: "relation", text: "与经济增长同步" }) // => null
 */
export function relationPart(figures: Figures, target: Target & { state: "special" }): TargetPart | null {
  const { relatedGrowth } = figures;
  if (target.special !== "relation" || relatedGrowth === undefined || relatedGrowth === null) return null;
  const distance = distanceIn(target.text);
  if (distance === null) return null;
  const growth = new Exact(relatedGrowth);
  return {
    text: target.text,
    start: 0,
    end: target.text.length,
    measure: "growth",
    bound: distance.bound,
    approximate: false,
    value: growth.plus(distance.points),
    upper: null,
    unit: "%",
    tier: "target",
    isRelation: true,
  };
}

interface Distance {
  readonly bound: Bound;
  readonly points: Exact;
}

/** How the words bind, and how far from the other's growth; null where they cannot be read with certainty. */
function distanceIn(text: string): Distance | null {
  const plain = text.normalize("NFKC").replace(/\s/gu, "").replace(REMARK, "");
  if (POINTS.test(plain)) return isUnclear(plain) ? null : namedDistance(DISTANCE.exec(plain));
  return { bound: BOUNDS.find(([words]) => words.test(plain))?.[1] ?? "atLeast", points: new Exact(0) };
}

function namedDistance(found: RegExpExecArray | null): Distance | null {
  const [, from, by, digits] = found ?? [];
  if (digits === undefined) return null;
  const word = from ?? by;
  const points = new Exact(digits);
  return word === "低" || word === "慢" ? { bound: "atMost", points: points.negated() } : { bound: "atLeast", points };
}

function isUnclear(text: string): boolean {
  const isSeveral = text.split("百分点").length > 2 || (text.match(COMPARISONS)?.length ?? 0) > 1;
  return isSeveral || OTHERWISE.test(text);
}
