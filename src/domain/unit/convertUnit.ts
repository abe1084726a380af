import type { Exact } from "../exact";
import { unitScale, type UnitScale } from "./unitScale";

/** Units repeat down a column; their sizes are worked out once. */
const KNOWN = new Map<string, UnitScale | null>();
const MOST_KNOWN = 512;

function known(unit: string): UnitScale | null {
  const before = KNOWN.get(unit);
  if (before !== undefined) return before;
  const scale = unitScale(unit);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(unit, scale);
  return scale;
}

/** 100万 leaves its unit to the indicator: 万 is 万元 beside 元, 万吨 beside 吨; never a share, points or a place. */
function takesBareScale(unit: UnitScale): boolean {
  return unit.key !== "share" && unit.key !== "points";
}

/** What a figure in the first unit is multiplied and divided by to be one in the second; null where they differ in kind. */
function factors(source: UnitScale, goal: UnitScale): readonly [Exact, Exact] | null {
  if (source.key === goal.key) return [source.size, goal.size];
  const bare = (source.key === "scale" && takesBareScale(goal)) || (goal.key === "scale" && takesBareScale(source));
  return bare ? [source.prefix, goal.prefix] : null;
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
  const factor = source && goal && factors(source, goal);
  return factor && value.times(factor[0]).div(factor[1]);
}
