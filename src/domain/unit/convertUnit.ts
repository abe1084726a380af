import type { Exact } from "../exact";
import { unitScale, type UnitScale } from "./unitScale";

type KnownUnit = UnitScale & { readonly key: string };

/** Units repeat down a column; their sizes are worked out once. */
const KNOWN = new Map<string, KnownUnit | null>();
const MOST_KNOWN = 512;

function known(unit: string): KnownUnit | null {
  const before = KNOWN.get(unit);
  if (before !== undefined) return before;
  const scale = unitScale(unit);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(unit, scale);
  return scale;
}

/** 100万 leaves its unit to the indicator: 万 is 万元 beside 元, and 万人 beside 人; never a share or a place. */
function takesBareScale(unit: KnownUnit): boolean {
  return unit.key !== "share" && unit.key !== "points";
}

function commensurable(one: KnownUnit, other: KnownUnit): boolean {
  if (one.key === other.key) return true;
  return (one.key === "scale" && takesBareScale(other)) || (other.key === "scale" && takesBareScale(one));
}

/**
 * Converts a figure from one unit of measure (计量单位) to another, exactly (rule T5): 元 万元 亿元 万亿元, 美元 likewise, 人 万人,
 * 吨 斤 公斤, 亩 公顷 平方公里, 千瓦时, % ‰ 倍. Null where the units do not measure the same thing (元 and 美元, 家 and 户, % and
 * 个百分点) or one is unknown; the same word on both sides needs no knowledge.
 *
 * @example
 * convertUnit(new Exact(78080), "万元", "亿元")?.toString() // => "7.808"
 * convertUnit(new Exact(1), "亿元", "亿美元") // => null
 */
export function convertUnit(value: Exact, from: string, to: string): Exact | null {
  if (from === to) return value;
  const source = known(from);
  const goal = source === null ? null : known(to);
  if (source === null || goal === null || !commensurable(source, goal)) return null;
  return value.times(source.size).div(goal.size);
}
