import { Exact } from "../exact";
import type { Figures, YearOnYear } from "../evaluation/evaluation";
import { computedGrowth } from "./computedGrowth";
import { pointsDifference } from "./pointsDifference";

/** Figures that are themselves rates: their change is a difference in points, never a percentage (rule G2). */
function isRate(figures: Figures): boolean {
  const { kind, unit } = figures.indicator;
  return kind === "ratio" || kind === "reduction" || (unit === "%" && kind !== "flow");
}

/** Figures in percent; two of them print otherwise (rule G5). */
const PERCENT_UNITS: ReadonlySet<string> = new Set(["%", "倍", "增减量"]);

/** Of a published figure: a relation is judged by growth rates, so what is published of it is one. */
function unitOf(figures: Figures): YearOnYear["unit"] {
  const written = figures.indicator.yoyUnit;
  if (written !== undefined && written !== "") return PERCENT_UNITS.has(written) ? "%" : "个百分点";
  const { kind } = figures.indicator;
  return kind !== "growth" && kind !== "relation" && isRate(figures) ? "个百分点" : "%";
}

/**
 * Year-on-year figure of an indicator (同比), rules G1 to G3. A published figure wins over current ÷ prior, because it may
 * be at constant prices or on a comparable coverage. Without one, shares give a difference in points, amounts a rate, and
 * an indicator that is itself a growth rate in % (固定资产投资增速) is its own year-on-year figure.
 *
 * @example
 * yearOnYearOf({ indicator: { kind: "growth", unit: "亿元" }, actual: 1020.53, prior: 1000, publishedYoy: 4.4 }).value // => "4.4"
 * yearOnYearOf({ indicator: { kind: "ratio", unit: "%" }, actual: 90.7, prior: 89.5, publishedYoy: null }).value // => "1.2"
 */
export function yearOnYearOf(figures: Figures): YearOnYear {
  const { actual, prior, publishedYoy, indicator } = figures;
  if (publishedYoy !== null) {
    return { value: new Exact(publishedYoy), unit: unitOf(figures), origin: "published", words: null };
  }
  if (indicator.kind === "growth" && indicator.unit === "%" && actual !== null) {
    return { value: new Exact(actual), unit: "%", origin: "published", words: null };
  }
  if (indicator.kind === "rank") return { value: null, unit: "%", origin: "none", words: null };
  if (!isRate(figures)) return computedGrowth(actual, prior);
  if (actual === null || prior === null) return { value: null, unit: "个百分点", origin: "none", words: null };
  return { value: pointsDifference(actual, prior), unit: "个百分点", origin: "computed", words: null };
}
