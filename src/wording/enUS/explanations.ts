import type { ExplanationCode } from "../../domain/evaluation/explanation";
import type { Status } from "../../domain/evaluation/evaluation";
import type { ExplanationFigures } from "../explanationFigures";
import { EXPLANATION_PHRASES_EN } from "./explanationPhrases";
import { MISSING_EN, PENDING_REASONS_EN, REDUCED_TOTAL_EN, SPECIALS_EN } from "./explanationReasons";
import { statusesEn } from "./statuses";

type Sentence = (figures: ExplanationFigures) => string;

const { actual, target, withUnit, difference, capital, withinBand, wanted, sides: SIDES } = EXPLANATION_PHRASES_EN;

function statusWord(name: string): string {
  return statusesEn[name as Status];
}

function reached(word: string): Sentence {
  return (f) => {
    const side = f.side("difference");
    const targetWord = wanted(f, word);
    if (f.has("excess")) {
      return `${capital(actual(f))}, above the ${targetWord} of ${target(f)}, past its upper end by ${difference(f, "excess")}`;
    }
    if (f.has("upper")) return `${capital(actual(f))}, reaches the ${targetWord} of ${target(f)}`;
    if (side === "at") return `${capital(actual(f))}, equal to the ${targetWord} of ${target(f)}`;
    const setting = side === "below" ? ", which counts as reached by the settings" : withinBand(f);
    return `${capital(actual(f))}, ${SIDES[side]} the ${targetWord} of ${target(f)} by ${difference(f)}${setting}`;
  };
}

function missed(word: string): Sentence {
  return (f) => {
    const side = f.side("difference");
    const targetWord = wanted(f, word);
    const comparison = `${capital(actual(f))}, ${SIDES[side]} the ${targetWord} of ${target(f)}`;
    return side === "below" ? `${comparison} by ${difference(f)}` : `${comparison}, which asks for more`;
  };
}

function increase(f: ExplanationFigures): string {
  return f.has("reported") ? `${f.signed("reported")} − ${f.signed("baseline")} = ${f.signed("actual")}, ` : "";
}

function flow(ending: (f: ExplanationFigures, gap: string) => string): Sentence {
  return (f) => {
    const { rate, elapsed, gap } = f.pace();
    const comparison = `${SIDES[f.side("gap")]} the elapsed share of ${elapsed} %`;
    return `${increase(f)}${f.signed("actual")} ÷ ${f.signed("target")} = ${rate} %, ${comparison}, ${ending(f, gap)}`;
  };
}

function notYetMore(f: ExplanationFigures): string {
  const isEqual = f.text("bound") === "above" && f.side("difference") === "at";
  return isEqual ? `; the target asks for more than ${target(f)}, so the year is not completed` : "";
}

function onPaceOnly(f: ExplanationFigures): string {
  if (f.has("upper")) return `, not above the pace of the upper end, ${withUnit(f, "upper")}`;
  return withinBand(f);
}

function ceiling(f: ExplanationFigures, bound: string): string {
  const { rate, elapsed, gap } = f.pace("used", "over");
  const side = f.side("over");
  const used = `${capital(actual(f))}, ${rate} % of the year's limit of ${bound}, ${SIDES[side]} the elapsed share of ${elapsed} %`;
  if (f.text("status") === "ahead") return `${used}, better by ${gap} percentage points`;
  return `${used}${side === "above" ? ", within the limit" : withinBand(f)}`;
}

/** One sentence for each code; a code without a sentence does not compile. Compound targets are put together elsewhere. */
export const EXPLANATION_SENTENCES_EN: Readonly<Record<Exclude<ExplanationCode, "compound">, Sentence>> = {
  flowCompleted: flow(
    (f, gap) => `full-year target met${f.side("gap") === "above" ? `, ahead of pace by ${gap} percentage points` : ""}`,
  ),
  flowAhead: flow((f, gap) => `ahead of pace by ${gap} percentage points${notYetMore(f)}`),
  flowOnPace: flow((f, gap) => {
    if (f.side("gap") === "at") return "on pace";
    const below = f.side("gap") === "below";
    const reason = below ? " by the settings" : `${onPaceOnly(f)}${notYetMore(f)}`;
    return `${gap} percentage points apart, on pace${reason}`;
  }),
  flowBehind: flow(
    (f, gap) => `behind pace by ${gap} percentage points${f.side("gap") === "below" ? "" : " by the settings"}`,
  ),
  noRate: (f) =>
    `${capital(actual(f))}; the target of ${target(f)} is not above 0, so there is no rate; ${f.text("status") === "behind" ? "below" : "not below"} the target`,
  growthReached: reached("target"),
  growthBehind: missed("target"),
  reductionReached: reached("target reduction"),
  reductionBehind: missed("target reduction"),
  levelReached: reached("target"),
  levelBehind: missed("target"),
  lowerReached: (f) => {
    const bound = withUnit(f, f.has("upper") ? "upper" : "target");
    const side = f.side("difference");
    if (f.has("used")) return ceiling(f, bound);
    if (side === "above")
      return `${capital(actual(f))}, above the ${wanted(f, "limit")} of ${bound}, which counts as reached by the settings`;
    const distance = side === "below" ? ` by ${difference(f)}${withinBand(f)}` : "";
    return `${capital(actual(f))}, ${SIDES[side]} the ${wanted(f, "limit")} of ${bound}${distance}`;
  },
  lowerBehind: (f) => {
    const bound = withUnit(f, f.has("upper") ? "upper" : "target");
    const side = f.side("difference");
    const comparison = `${capital(actual(f))}, ${SIDES[side]} the ${wanted(f, "limit")} of ${bound}`;
    return side === "above" ? `${comparison} by ${difference(f)}` : `${comparison}, which must not be touched`;
  },
  rankReached: (f) =>
    `Rank ${f.size("actual")}, within the target of rank ${f.size(f.has("upper") ? "upper" : "target")}`,
  rankBehind: (f) =>
    `Rank ${f.size("actual")}, outside the target of rank ${f.size(f.has("upper") ? "upper" : "target")} by ${f.size("difference")}`,
  rangeReached: (f) => `${capital(actual(f))}, within the target range of ${target(f)}`,
  rangeOutside: (f) =>
    `${capital(actual(f))}, ${SIDES[f.side("difference")]} the target range of ${target(f)} by ${difference(f)}`,
  annualOnly: () => "No figure before the end of the year: annual only",
  unreported: (f) => `${(MISSING_EN[f.text("missing")] ?? (() => "No figure reported yet"))(f)}: not reported`,
  targetBlank: () => "No target entered: target pending",
  targetUnreadable: (f) =>
    `The target “${f.text("text")}” is not understood (${PENDING_REASONS_EN[f.text("reason")] ?? f.text("reason")}): target pending`,
  targetUnitMismatch: (f) =>
    `The target's unit “${f.text("unit")}” cannot be converted into the indicator's unit “${f.text("indicatorUnit")}”: target pending`,
  noGrowthTarget: (f) =>
    `This indicator is judged by growth, and the target “${f.text("text")}” states none: target pending`,
  reducedTotal: (f) => `The target “${f.text("text")}” ${REDUCED_TOTAL_EN}: target pending`,
  targetSpecial: (f) =>
    `The target “${f.text("text")}” ${SPECIALS_EN[f.text("special")] ?? "has no number"}: annual for now`,
  judgedByHand: (f) => `The target “${f.text("text")}” is judged by hand and has not been yet: annual for now`,
  manual: (f) =>
    `Set by hand to “${statusWord(f.text("status"))}”: ${f.text("reason")} (computed: “${statusWord(f.text("computed"))}”)`,
};
