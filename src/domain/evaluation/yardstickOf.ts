import type { Indicator, IndicatorKind } from "../indicator/indicator";
import type { TargetPart } from "../target/target";
import type { Yardstick } from "./comparison";

/** What an amount is judged by, for the kinds that leave no choice. */
const AMOUNT_YARDSTICKS: Partial<Readonly<Record<IndicatorKind, Yardstick>>> = {
  reduction: "reduction",
  rank: "rank",
  level: "level",
  ratio: "level",
};

function isRateUnit(unit: string): boolean {
  return unit === "%" || unit === "‰";
}

function yardstickOfAmount(indicator: Indicator, part: TargetPart, lowerIsBetter: boolean): Yardstick | null {
  const { kind, unit } = indicator;
  if (kind === "growth" || kind === "relation") return isRateUnit(part.unit || unit) ? "growth" : null;
  const yardstick = AMOUNT_YARDSTICKS[kind];
  if (yardstick === "level" && part.measure === "netIncrease") return "pace";
  return yardstick ?? (lowerIsBetter ? "ceiling" : "pace");
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
