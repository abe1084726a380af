import type { ExplanationCode } from "../../domain/evaluation/explanation";
import type { Status } from "../../domain/evaluation/evaluation";
import type { ExplanationFigures, Side } from "../explanationFigures";
import { statusesEn } from "./statuses";

type Sentence = (figures: ExplanationFigures) => string;

const SIDES: Readonly<Record<Side, string>> = { above: "above", at: "equal to", below: "below" };

const MONTHS: Readonly<Record<string, string>> = {
  "1": "January",
  "3": "the first quarter",
  "6": "the first half",
  "9": "the first three quarters",
  "12": "the full year",
};

const PENDING_REASONS: Readonly<Record<string, string>> = {
  noNumber: "no number",
  unexpectedText: "words that are not known",
  twoReadings: "two readings",
  badNumber: "a malformed number",
  tooLong: "too long",
};

const MISSING: Readonly<Record<string, Sentence>> = {
  actual: () => "No figure reported yet",
  growth: () => "No growth rate reported, and no figure of last year to compute it from",
  base: (f) => `The target is measured against “${f.text("base")}”, not last year; the figure to compare is missing`,
  baseline: () => "The target is a net increase and the baseline is missing",
};

const SPECIALS: Readonly<Record<string, string>> = {
  relation: "compares with another indicator whose figure is not known",
  external: "is set by a higher level or at the end of the year and has no number yet",
  rank: "names no rank and is judged by hand",
  qualitative: "is qualitative and judged by hand",
};

function statusWord(name: string): string {
  return statusesEn[name as Status];
}

function spelledUnit(unit: string): string {
  return unit === "个百分点" ? "percentage points" : unit;
}

function growthWords(f: ExplanationFigures, name: string): string {
  const words = { above: "up", at: "unchanged", below: "down" };
  const side = f.side(name);
  const unit = f.text("unit") === "个百分点" ? "percentage points" : "%";
  return side === "at" ? words.at : `${words[side]} ${f.size(name)} ${unit}`;
}

function period(f: ExplanationFigures): string {
  return MONTHS[f.text("month")] ?? `months 1–${f.text("month")}`;
}

function withUnit(f: ExplanationFigures, name: string): string {
  return `${f.signed(name)} ${spelledUnit(f.text("unit"))}`.trimEnd();
}

function target(f: ExplanationFigures): string {
  return f.has("upper") ? `${withUnit(f, "target")} to ${withUnit(f, "upper")}` : withUnit(f, "target");
}

function difference(f: ExplanationFigures, name = "difference"): string {
  const [size, unit] = [f.size(name), f.text("unit")];
  if (unit === "%" || unit === "个百分点") return `${size} percentage point${size === "1" ? "" : "s"}`;
  return `${size} ${unit}`.trimEnd();
}

function actual(f: ExplanationFigures): string {
  const time = `in ${period(f)}`;
  if (f.text("measure") === "growth") return `${growthWords(f, "actual")} ${time}`;
  if (f.text("measure") !== "reduction") return `${withUnit(f, "actual")} ${time}`;
  const side = f.side("actual");
  return side === "at"
    ? `unchanged ${time}`
    : `${side === "above" ? "down" : "up"} ${f.size("actual")} ${f.text("unit")} ${time}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function reached(targetWord: string): Sentence {
  return (f) => {
    const side = f.side("difference");
    if (f.has("excess")) {
      return `${capital(actual(f))}, above the ${targetWord} of ${target(f)}, past its upper end by ${difference(f, "excess")}`;
    }
    if (f.has("upper")) return `${capital(actual(f))}, reaches the ${targetWord} of ${target(f)}`;
    if (side === "at") return `${capital(actual(f))}, equal to the ${targetWord} of ${target(f)}`;
    const setting = side === "below" ? ", which counts as reached by the settings" : "";
    return `${capital(actual(f))}, ${SIDES[side]} the ${targetWord} of ${target(f)} by ${difference(f)}${setting}`;
  };
}

function missed(targetWord: string): Sentence {
  return (f) => {
    const side = f.side("difference");
    const comparison = `${capital(actual(f))}, ${SIDES[side]} the ${targetWord} of ${target(f)}`;
    return side === "below" ? `${comparison} by ${difference(f)}` : `${comparison}, which asks for more`;
  };
}

function flow(ending: (f: ExplanationFigures, gap: string) => string): Sentence {
  return (f) => {
    const { rate, elapsed, gap } = f.pace();
    const comparison = `${SIDES[f.side("gap")]} the elapsed share of ${elapsed} %`;
    return `${f.signed("actual")} ÷ ${f.signed("target")} = ${rate} %, ${comparison}, ${ending(f, gap)}`;
  };
}

/** One sentence for each code; a code without a sentence does not compile. Compound targets are put together elsewhere. */
export const EXPLANATION_SENTENCES_EN: Readonly<Record<Exclude<ExplanationCode, "compound">, Sentence>> = {
  flowCompleted: flow(
    (f, gap) => `full-year target met${f.side("gap") === "above" ? `, ahead of pace by ${gap} percentage points` : ""}`,
  ),
  flowAhead: flow((_, gap) => `ahead of pace by ${gap} percentage points`),
  flowOnPace: flow((f, gap) => {
    if (f.side("gap") === "at") return "on pace";
    return `${gap} percentage points apart, on pace${f.side("gap") === "below" ? " by the settings" : ""}`;
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
    if (side === "above")
      return `${capital(actual(f))}, above the limit of ${bound}, which counts as reached by the settings`;
    return `${capital(actual(f))}, ${SIDES[side]} the limit of ${bound}${side === "below" ? ` by ${difference(f)}` : ""}`;
  },
  lowerBehind: (f) => {
    const bound = withUnit(f, f.has("upper") ? "upper" : "target");
    const side = f.side("difference");
    const comparison = `${capital(actual(f))}, ${SIDES[side]} the limit of ${bound}`;
    return side === "above" ? `${comparison} by ${difference(f)}` : `${comparison}, which must not be touched`;
  },
  rankReached: (f) => `Rank ${f.size("actual")}, within the target of rank ${f.size("target")}`,
  rankBehind: (f) =>
    `Rank ${f.size("actual")}, outside the target of rank ${f.size("target")} by ${f.size("difference")}`,
  rangeReached: (f) => `${capital(actual(f))}, within the target range of ${target(f)}`,
  rangeOutside: (f) =>
    `${capital(actual(f))}, ${SIDES[f.side("difference")]} the target range of ${target(f)} by ${difference(f)}`,
  annualOnly: () => "No figure before the end of the year: annual only",
  unreported: (f) => `${(MISSING[f.text("missing")] ?? (() => "No figure reported yet"))(f)}: not reported`,
  targetBlank: () => "No target entered: target pending",
  targetUnreadable: (f) =>
    `The target “${f.text("text")}” is not understood (${PENDING_REASONS[f.text("reason")] ?? f.text("reason")}): target pending`,
  targetUnitMismatch: (f) =>
    `The target's unit “${f.text("unit")}” cannot be converted into the indicator's unit “${f.text("indicatorUnit")}”: target pending`,
  noGrowthTarget: (f) =>
    `This indicator is judged by growth, and the target “${f.text("text")}” states none: target pending`,
  targetSpecial: (f) =>
    `The target “${f.text("text")}” ${SPECIALS[f.text("special")] ?? "has no number"}: annual for now`,
  judgedByHand: (f) => `The target “${f.text("text")}” is judged by hand and has not been yet: annual for now`,
  manual: (f) =>
    `Set by hand to “${statusWord(f.text("status"))}”: ${f.text("reason")} (computed: “${statusWord(f.text("computed"))}”)`,
};
