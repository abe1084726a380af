import { Exact } from "../exact";
import type { IndicatorKind } from "../indicator/indicator";
import { yearOnYearOf } from "../growth/yearOnYearOf";
import type { TargetPart } from "../target/target";
import type { Yardstick } from "./comparison";
import type { Figures } from "./evaluation";
import { isReducedAmount } from "./isReducedAmount";

/** Kinds whose figure, when its unit is %, is itself the rate that the target speaks of. */
const RATE_KINDS: ReadonlySet<IndicatorKind> = new Set(["growth", "reduction", "relation", "external"]);

/** The figure itself, where it is a growth rate already (固定资产投资增速). */
function ownRate(figures: Figures): number | null {
  const { kind, unit } = figures.indicator;
  return RATE_KINDS.has(kind) && unit === "%" ? figures.actual : null;
}

function growthFigure(figures: Figures, base: string | undefined): number | Exact | null {
  if (base !== undefined) return figures.indicator.kind === "growth" ? null : ownRate(figures);
  return figures.publishedYoy ?? ownRate(figures) ?? yearOnYearOf(figures).value;
}

function negated(figure: number | Exact | null): number | Exact | null {
  if (figure === null) return null;
  return typeof figure === "number" ? -figure : figure.negated();
}

/** Under the kind `reduction` the figure is a reduction already; else growth with its sign turned. */
function reductionFigure(figures: Figures, part: TargetPart, base: string | undefined): number | Exact | null {
  if (figures.indicator.kind === "reduction") {
    if (figures.actual !== null) return figures.actual;
    const isRate = base === undefined && !isReducedAmount(figures.indicator, part);
    return isRate ? negated(figures.publishedYoy) : null;
  }
  return negated(growthFigure(figures, base));
}

/** A net increase of a stock counts from its start value; a flow counts the increase itself. */
function increaseFigure(figures: Figures, part: TargetPart): number | Exact | null {
  const { actual, indicator } = figures;
  const isStock = indicator.kind === "level" || indicator.kind === "ratio";
  if (part.measure !== "netIncrease" || !isStock || actual === null) return actual;
  return indicator.baseline === undefined ? null : new Exact(actual).minus(indicator.baseline);
}

/**
 * The figure that a number of the target is judged by (rules G3, S3): for growth the published rate, else the figure
 * itself where it is a rate, else the computed rate; for amounts the figure. Null when it is not reported. A target
 * against another base than last year (较2020年, 年均) is never judged by year-on-year growth, which is what the figure of a
 * growth indicator is; of a reduction, a relation and an external target the figure is taken to have the target's base.
 *
 * @param base what the number is measured against where that is not last year, see `otherBase`
 *
 * @example
 * judgedFigure({ indicator: { kind: "growth", unit: "亿元" }, actual: 1020.53, prior: null, publishedYoy: 4.4 }, { measure: "growth" }, "growth") // => 4.4
 * judgedFigure({ indicator: { kind: "growth", unit: "%" }, actual: -37.8, prior: null, publishedYoy: null }, { measure: "growth" }, "growth") // => -37.8
 */
export function judgedFigure(
  figures: Figures,
  part: TargetPart,
  yardstick: Yardstick,
  base?: string,
): number | Exact | null {
  if (yardstick === "growth") return growthFigure(figures, base);
  if (yardstick === "reduction") return reductionFigure(figures, part, base);
  return increaseFigure(figures, part);
}
