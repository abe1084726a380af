import type { Evaluation } from "../evaluation/evaluation";
import { Exact } from "../exact";
import { printNumber } from "../rounding/printNumber";
import { roundTo } from "../rounding/roundTo";
import type { AnnexCell } from "./annex";
import type { AnnexCellContext } from "./annexCellContext";
import { decimalsOf } from "./decimalsOf";

/** Less than doubled is not told in multiples, and a fall never: −5 % is no −0.05倍. */
const LEAST_MULTIPLE = 100;

/** A multiple prints with two decimals: 179 % are 1.79倍. */
const MULTIPLE_DECIMALS = 2;

/**
 * Year-on-year figure as printed (同比), rules G1, G2 and G5: percent as a number, differences of rates in 个百分点, words where
 * the base is not positive; where the indicator's unit of year-on-year says so, a multiple (1.79倍, from 100 % on) or the change in the
 * indicator's own unit (增加29天).
 */
export function yearOnYearCell(evaluation: Evaluation, context: AnnexCellContext): AnnexCell {
  const { figures, yearOnYear } = evaluation;
  const { value, unit, words } = yearOnYear;
  const { rateDecimals, rounding } = context.settings;
  if (figures.indicator.yoyUnit === "增减量") return changeCell(evaluation, context);
  if (value === null) return words === null ? null : { text: context.words.growth[words] };
  if (unit !== "%") return { text: context.words.points(printNumber(value, rateDecimals, rounding)) };
  if (figures.indicator.yoyUnit === "倍" && value.gte(LEAST_MULTIPLE)) {
    return { text: context.words.multiple(printNumber(value.div(100), MULTIPLE_DECIMALS, rounding)) };
  }
  return { value: roundTo(value, rateDecimals, rounding).toNumber(), decimals: rateDecimals };
}

/** Needs both figures: a published rate says nothing of the change. */
function changeCell({ figures }: Evaluation, { words, settings }: AnnexCellContext): AnnexCell {
  const { actual, prior, indicator } = figures;
  if (actual === null || prior === null) return null;
  const change = new Exact(actual).minus(new Exact(prior));
  const decimals = indicator.decimals ?? Math.max(decimalsOf(actual), decimalsOf(prior));
  const size = printNumber(change.abs(), decimals, settings.rounding);
  const side = change.gt(0) ? "more" : change.lt(0) ? "less" : "same";
  return { text: words.change(side, size, indicator.unit) };
}
