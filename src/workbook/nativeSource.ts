import type { Yardstick } from "../domain/evaluation/comparison";
import { isReducedAmount } from "../domain/evaluation/isReducedAmount";
import type { Indicator, IndicatorKind } from "../domain/indicator/indicator";
import type { TargetPart } from "../domain/target/target";
import { NATIVE_WORDS, type NativeSource } from "./nativeWords";

const { source } = NATIVE_WORDS;

/** Kinds whose figure, when its unit is %, is itself the rate that the target speaks of. */
const RATE_KINDS: ReadonlySet<IndicatorKind> = new Set(["growth", "reduction", "relation", "external"]);

const REVERSED: Partial<Readonly<Record<NativeSource, NativeSource>>> = {
  [source.actual]: source.reversedActual,
  [source.published]: source.reversedPublished,
  [source.publishedElseActual]: source.reversedElseActual,
  [source.publishedElseGrowth]: source.reversedElseGrowth,
  [source.publishedElseDifference]: source.reversedElseDifference,
};

/**
 * Which figure a number of the target is held against (取数), as a word for native formulas: the same choice as
 * `judgedFigure` makes, by kind and unit of the indicator and by what the number measures (rules G3, S3).
 */
export function nativeSource(
  indicator: Indicator,
  part: TargetPart,
  yardstick: Yardstick,
  base: string | undefined,
): NativeSource {
  if (yardstick === "growth") return growthSource(indicator, base);
  if (yardstick === "reduction") return reductionSource(indicator, part, base);
  const isStock = indicator.kind === "level" || indicator.kind === "ratio";
  return part.measure === "netIncrease" && isStock ? source.increase : source.actual;
}

function growthSource({ kind, unit }: Indicator, base: string | undefined): NativeSource {
  const isOwnRate = RATE_KINDS.has(kind) && unit === "%";
  if (base !== undefined) return isOwnRate && kind !== "growth" ? source.actual : source.none;
  return isOwnRate ? source.publishedElseActual : changeSource(kind, unit);
}

/** What year-on-year change is where it is not published: a difference of rates, else growth; places have none. */
function changeSource(kind: IndicatorKind, unit: string): NativeSource {
  if (kind === "rank") return source.published;
  const isRate = kind === "ratio" || kind === "reduction" || (unit === "%" && kind !== "flow");
  return isRate ? source.publishedElseDifference : source.publishedElseGrowth;
}

function reductionSource(indicator: Indicator, part: TargetPart, base: string | undefined): NativeSource {
  if (indicator.kind === "reduction") {
    return base === undefined && !isReducedAmount(indicator, part) ? source.actualElseReduction : source.actual;
  }
  const growth = growthSource(indicator, base);
  return REVERSED[growth] ?? growth;
}
