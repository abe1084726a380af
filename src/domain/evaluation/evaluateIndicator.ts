import type { Period } from "../period/period";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { parseTarget } from "../target/parseTarget";
import type { Evaluation, Figures } from "./evaluation";
import { evaluateTarget } from "./evaluateTarget";

/**
 * The verdict on one indicator in one period (执行情况), rules T, I, C, S, G: its status, completion, gap, year-on-year
 * figure and the explanation of them.
 *
 * A number is judged by what it measures and by the indicator's kind: a flow by its share of the target against elapsed
 * time; growth by the growth figure, no pro rata; levels, shares, reductions and ranks against the whole target. A flow
 * that has reached its target is completed; anything else can still fall back and is completed only at the year's end.
 *
 * @param figures the indicator with its typed figures, read
 * @param period months 1 to m of the year
 * @param settings the readings of the rules; published practice where absent
 * @returns the verdict. What cannot be judged has a status of its own (待报, 年度指标, 目标待定), never 0 and never behind;
 *   problems are in `problems`, nothing is thrown.
 *
 * @example
 * evaluateIndicator({ indicator: { code: "TECH", name: "技术合同成交额", unit: "亿元", kind: "flow" }, target: "不少于105亿元", actual: 88.53, prior: null, publishedYoy: null, annualOnly: false, place: "F7" }, { year: 2024, throughMonth: 6 }).status // => "ahead"
 */
export function evaluateIndicator(figures: Figures, period: Period, settings: Settings = DEFAULT_SETTINGS): Evaluation {
  return evaluateTarget(figures, parseTarget(figures.target), period, settings);
}
