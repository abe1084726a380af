import type { Indicator } from "../indicator/indicator";
import type { TargetPart } from "../target/target";
import type { Yardstick } from "./comparison";

function isRateUnit(unit: string): boolean {
  return unit === "%" || unit === "‰";
}

function yardstickOfAmount(indicator: Indicator, part: TargetPart, lowerIsBetter: boolean): Yardstick | null {
  switch (indicator.kind) {
    case "growth":
    case "relation":
      return isRateUnit(part.unit === "" ? indicator.unit : part.unit) ? "growth" : null;
    case "reduction":
      return "reduction";
    case "rank":
      return "rank";
    case "level":
    case "ratio":
      return part.measure === "netIncrease" ? "pace" : "level";
    default:
      return lowerIsBetter ? "ceiling" : "pace";
  }
}

/**
 * What a number of a target is judged by (rules I, S3, S5), from what the number measures and the indicator's kind; null
 * for an amount under the kind `growth`: it is judged by growth, and an amount is no growth target.
 *
 * @example
 * yardstickOf({ kind: "flow" }, { measure: "amount", unit: "亿元" }, false) // => "pace"
 * yardstickOf({ kind: "flow" }, { measure: "growth", unit: "%" }, false) // => "growth"
 * yardstickOf({ kind: "growth", unit: "亿元" }, { measure: "amount", unit: "亿元" }, false) // => null
 */
export function yardstickOf(indicator: Indicator, part: TargetPart, lowerIsBetter: boolean): Yardstick | null {
  switch (part.measure) {
    case "rank":
      return "rank";
    case "growth":
    case "multiple":
      return indicator.kind === "reduction" ? "reduction" : "growth";
    case "reduction":
      return "reduction";
    default:
      return yardstickOfAmount(indicator, part, lowerIsBetter);
  }
}
