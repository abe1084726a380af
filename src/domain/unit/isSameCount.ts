import { unitScale } from "./unitScale";

/** Words that only count (量词): 户 counts too, where it stands for a thing counted. */
const COUNTERS: ReadonlySet<string> = new Set(["个", "家", "households", "项", "件"]);

/**
 * Whether two units (计量单位) both only count, by different words: 个, 家, 户, 项, 件 (rule T5). They measure nothing, so they
 * are no units of one another; a number in one is that number in the other. 万 and 亿 must be the same on both sides.
 *
 * @example
 * isSameCount("家", "个") // => true
 * isSameCount("家", "人") // => false
 * isSameCount("万户", "户") // => false
 */
export function isSameCount(unit: string, other: string): boolean {
  const [one, two] = [unitScale(unit), unitScale(other)];
  if (one === null || two === null || one.key === two.key) return false;
  return COUNTERS.has(one.key) && COUNTERS.has(two.key) && one.size.eq(two.size);
}
