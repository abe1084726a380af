import type { Explanation, ExplanationCode } from "../evaluation/explanation";
import { Exact } from "../exact";
import { printNumber } from "../rounding/printNumber";
import type { RatePrint } from "../rounding/printPercent";
import type { Shortfall, ShortfallYardstick } from "./summary";

/** How a shortfall prints. */
export interface ShortfallPrint {
  readonly settings: RatePrint;
  /** Decimals of the indicator; absent: those that the figures were typed with. */
  readonly decimals?: number | undefined;
}

const YARDSTICKS: Readonly<Partial<Record<ExplanationCode, ShortfallYardstick>>> = {
  flowBehind: "pace",
  growthBehind: "growth",
  reductionBehind: "reduction",
  levelBehind: "target",
  noRate: "target",
  lowerBehind: "limit",
  rankBehind: "rank",
  rangeOutside: "rangeBelow",
};
const POINTS = "个百分点";
/** A figure with more decimals than this was computed, not typed. */
const TYPED_DECIMALS = 4;
/** A shortfall that is not zero never prints as zero: decimals are added up to this many. */
const MOST_DECIMALS = 12;

/**
 * By how much a target is missed (差距), rules S3, S10, R1, R2: percentage points for shares and growth, the unit of the
 * figure for amounts; one for each number that is missed. Rounded once, from the exact difference, as the annex rounds.
 *
 * @example
 * shortfallsOf({ code: "flowBehind", facts: { status: "behind", gap: exact(-5), unit: "亿元" } }, { settings: { rounding: "halfUp", rateDecimals: 1 } }) // => [{"yardstick": "pace", "size": "5.0", "unit": "个百分点"}]
 */
export function shortfallsOf(explanation: Explanation, print: ShortfallPrint): readonly Shortfall[] {
  const { code, facts, parts } = explanation;
  if (parts) return parts.flatMap((part) => shortfallsOf(part, print));
  const yardstick = YARDSTICKS[code];
  if (yardstick === undefined || facts["status"] !== "behind") return [];
  const lacking = lackingOf(yardstick, facts);
  const unit = yardstick === "pace" ? POINTS : unitOf(yardstick, String(facts["unit"] ?? ""));
  return lacking.isNegative() && !lacking.isZero()
    ? rangeAbove(yardstick, lacking, unit, print)
    : [{ yardstick, size: lacking.isZero() ? null : printed(lacking, unit, print), unit }];
}

/** How much is lacking: above zero where the figure is on the worse side of the mark. */
function lackingOf(yardstick: ShortfallYardstick, facts: Explanation["facts"]): Exact {
  const fact = facts[yardstick === "pace" ? "gap" : "difference"];
  const distance = fact instanceof Exact ? fact : new Exact(fact ?? 0);
  return yardstick === "limit" || yardstick === "rank" ? distance : distance.negated();
}

/** A figure beyond its mark is behind where a range ends, or by a setting alone; then there is nothing to be said of size. */
function rangeAbove(
  yardstick: ShortfallYardstick,
  lacking: Exact,
  unit: string,
  print: ShortfallPrint,
): readonly Shortfall[] {
  return yardstick === "rangeBelow"
    ? [{ yardstick: "rangeAbove", size: printed(lacking.abs(), unit, print), unit }]
    : [];
}

function unitOf(yardstick: ShortfallYardstick, unit: string): string {
  if (yardstick === "rank") return "";
  return unit === "%" ? POINTS : unit;
}

function printed(size: Exact, unit: string, { settings, decimals }: ShortfallPrint): string {
  const typed = size.decimalPlaces() <= TYPED_DECIMALS ? size.decimalPlaces() : 1;
  const asked = unit === POINTS ? settings.rateDecimals : unit === "" ? typed : (decimals ?? typed);
  for (let places = asked; places < MOST_DECIMALS; places += 1) {
    const text = printNumber(size, places, settings.rounding);
    if (!new Exact(text).isZero()) return text;
  }
  return size.toFixed();
}
