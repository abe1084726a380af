import type { Figures } from "../evaluation/evaluation";
import { Exact } from "../exact";
import { computedGrowth } from "./computedGrowth";

/** Kinds whose change is a difference in points or places, never growth. */
const NO_GROWTH: ReadonlySet<string> = new Set(["ratio", "reduction", "rank"]);

/**
 * Growth of an indicator in percent (同比增速), for another that is held against it (rules T2, G2, G3): the published rate,
 * else the figure itself where it is a growth rate, else current ÷ prior. Null where it is not known, and where what is
 * known is a difference in points: points are no growth.
 *
 * @example
 * growthFigureOf({ indicator: { kind: "growth", unit: "亿元" }, actual: 1020.53, prior: null, publishedYoy: 4.4 })?.toString() // => "4.4"
 * growthFigureOf({ indicator: { kind: "flow", unit: "亿元" }, actual: 103, prior: 100, publishedYoy: null })?.toString() // => "3"
 * growthFigureOf({ indicator: { kind: "ratio", unit: "%" }, actual: 90.7, prior: 89.5, publishedYoy: null }) // => null
 */
export function growthFigureOf({ indicator, actual, prior, publishedYoy }: Figures): Exact | null {
  const { kind, unit, yoyUnit } = indicator;
  if (yoyUnit === "个百分点") return null;
  if (publishedYoy !== null) return new Exact(publishedYoy);
  if (kind === "growth" && unit === "%") return actual === null ? null : new Exact(actual);
  return NO_GROWTH.has(kind) || unit === "%" ? null : computedGrowth(actual, prior).value;
}
