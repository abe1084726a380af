import { Exact } from "../exact";
import type { Indicator } from "../indicator/indicator";
import { isRelativeUnit } from "../target/isRelativeUnit";
import type { TargetPart } from "../target/target";
import { convertUnit } from "../unit/convertUnit";
import { isSameCount } from "../unit/isSameCount";
import type { Goal, Yardstick } from "./comparison";
import { isReducedAmount } from "./isReducedAmount";

const ONE = new Exact(1);
const HUNDRED = new Exact(100);

/** Yardsticks that hold a rate against a rate: both are in percent or points, whatever the indicator's unit is. */
function isRate(yardstick: Yardstick): boolean {
  return yardstick === "growth" || yardstick === "reduction";
}

/** Exactly, or null where the units measure different things. */
function converted({ value, upper, unit }: TargetPart, wanted: string): Goal | null {
  const exact = convertUnit(value, unit, wanted);
  return exact && { value: exact, upper: upper && convertUnit(upper, unit, wanted), unit: wanted };
}

/** 增长1.5倍 is 150 %, 增长三成 30 %; points stay points. A rate is never held against an amount (压减50万吨): null. */
function rateGoal(part: TargetPart, indicator: Indicator): Goal | null {
  const { value, upper, unit } = part;
  if (unit === "%") return part;
  if (unit === "") return { value, upper, unit: indicator.unit };
  const rate = converted(part, "%");
  if (rate) return rate;
  return isRelativeUnit(unit) ? { value, upper, unit } : null;
}

/** The unit of the figure, or one that counts as well. */
function amountGoal(part: TargetPart, indicator: Indicator): Goal | null {
  const { value, upper, unit } = part;
  if (unit === "" || indicator.unit === "" || unit === indicator.unit) {
    return unit === "" ? { value, upper, unit: indicator.unit } : part;
  }
  if (isSameCount(unit, indicator.unit)) return { value, upper, unit: indicator.unit, counterWord: unit };
  return converted(part, indicator.unit);
}

/**
 * The number to reach, in the unit that the figure has (rule T5); null when the target's unit cannot be converted into the
 * indicator's. 翻一番 (a multiple of 2) is a growth of 100 %, 增长1.5倍 one of 150 %. Words that only count (家, 个) stand for
 * one another; `counterWord` then says which one the target has, for a warning.
 *
 * A reduction by an amount (压减50万吨) is held against the figure of the kind `reduction` only, which is the amount reduced.
 *
 * @example
 * goalOf({ unit: "亿元" }, { measure: "amount", value: exact(5000), upper: null, unit: "万元" }, "pace").value // => "0.5"
 * goalOf({ kind: "reduction", unit: "万吨" }, { measure: "reduction", value: exact(5000), upper: null, unit: "吨" }, "reduction").value // => "0.5"
 * goalOf({ kind: "flow", unit: "起" }, { measure: "reduction", value: exact(5), upper: null, unit: "起" }, "reduction") // => null
 * goalOf({ unit: "亿元" }, { measure: "amount", value: exact(5000), upper: null, unit: "家" }, "pace") // => null
 * goalOf({ unit: "亿元" }, { measure: "growth", value: exact(1.5), upper: null, unit: "倍" }, "growth").value // => "150"
 * goalOf({ unit: "个" }, { measure: "amount", value: exact(500), upper: null, unit: "家" }, "level").counterWord // => "家"
 */
export function goalOf(indicator: Indicator, part: TargetPart, yardstick: Yardstick): Goal | null {
  const { value, upper, unit } = part;
  if (part.measure === "multiple") return { value: value.minus(ONE).times(HUNDRED), upper: null, unit: "%" };
  if (isRate(yardstick) && !isReducedAmount(indicator, part)) return rateGoal(part, indicator);
  if (yardstick === "rank") return unit === "" ? { value, upper, unit: indicator.unit } : part;
  return amountGoal(part, indicator);
}
