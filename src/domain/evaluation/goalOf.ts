import { Exact } from "../exact";
import type { Indicator } from "../indicator/indicator";
import type { TargetPart } from "../target/target";
import { convertUnit } from "../unit/convertUnit";
import type { Goal, Yardstick } from "./comparison";

const ONE = new Exact(1);
const HUNDRED = new Exact(100);

/** Yardsticks that hold a rate against a rate: both are in percent or points, whatever the indicator's unit is. */
function isRate(yardstick: Yardstick): boolean {
  return yardstick === "growth" || yardstick === "reduction" || yardstick === "rank";
}

/**
 * The number to reach, in the unit that the figure has (rule T5); null when the target's unit cannot be converted into the
 * indicator's. 翻一番 (a multiple of 2) is a growth of 100 %.
 *
 * @example
 * goalOf({ unit: "亿元" }, { measure: "amount", value: exact(5000), upper: null, unit: "万元" }, "pace").value // => "0.5"
 * goalOf({ unit: "亿元" }, { measure: "amount", value: exact(5000), upper: null, unit: "家" }, "pace") // => null
 */
export function goalOf(indicator: Indicator, part: TargetPart, yardstick: Yardstick): Goal | null {
  const { value, upper, unit } = part;
  if (part.measure === "multiple") return { value: value.minus(ONE).times(HUNDRED), upper: null, unit: "%" };
  if (isRate(yardstick) || unit === "" || indicator.unit === "" || unit === indicator.unit) {
    return { value, upper, unit: unit === "" ? indicator.unit : unit };
  }
  const converted = convertUnit(value, unit, indicator.unit);
  if (converted === null) return null;
  return { value: converted, upper: upper && convertUnit(upper, unit, indicator.unit), unit: indicator.unit };
}
