import type { RoundingMode } from "../domain/rounding/roundingMode";
import type { Settings } from "../domain/settings/settings";
import type { NativePart, NativePartField } from "./columnLayout";
import { NATIVE_EXPRESSIONS } from "./nativeExpressions";
import { NATIVE_WORDS } from "./nativeWords";
import { STATUS_LABELS } from "./statusLabels";

const { difference, growth, points } = NATIVE_EXPRESSIONS;
const { how, source, bound } = NATIVE_WORDS;

/** The steps of a verdict that are formulas; the other fields are what the target says. */
export type NativeStep = Extract<NativePartField, "figure" | "value" | "shown" | "rate" | "gap" | "verdict">;

/**
 * Formulas of the steps for one number of a target (判断步骤): the figure, what it is compared as, how that prints, the
 * completion rate, the gap, and the verdict; column roles in braces, see `formulaOf`. What is not known stays "".
 */
export function nativePartFormulas(part: NativePart, settings: Settings): Readonly<Record<NativeStep, string>> {
  const at = (field: NativePartField): string => `{${field}${part}}`;
  return {
    figure: `=IF(OR({code}="",${at("source")}="",{reporting}<>""),"",${figure(at("source"))})`,
    value: `=IF(${at("figure")}="","",IF(${at("how")}="${how.pace}",${at("figure")}/${at("goal")},IF({ruling}="${NATIVE_WORDS.relation}",IF(ISNUMBER({relatedGrowth}),${difference(at("figure"), "{relatedGrowth}")},""),${at("figure")})))`,
    shown: `=IF(${at("value")}="","",IF(${at("digits")}="",${at("value")},${rounded(at("value"), at("digits"), settings.rounding)}))`,
    rate: `=IF(OR(${at("figure")}="",${at("goal")}=""),"",IF(${at("how")}="${how.pace}",${at("value")},IF(${isLower(at("bound"))},${wayLeft(at("figure"), at("goal"))},${at("figure")}/${at("goal")})))`,
    gap: `=IF(${at("value")}="","",IF(${at("how")}="${how.pace}",${points(at("value"), "{plannedShare}")},IF(${at("how")}="${how.points}",${pointsGap(at)},IF(${at("rate")}="","",${points(at("rate"), "1")}))))`,
    verdict: `=IF({code}="","",IF(OR(${at("how")}="",${at("how")}="${STATUS_LABELS.targetPending}"),${at("how")}&"",IF(${at("value")}="",IF({reporting}="${NATIVE_WORDS.reporting.none}","${STATUS_LABELS.annual}","${STATUS_LABELS.unreported}"),${standing(at, settings)})))`,
  };
}

/** The figure that the word in the cell asks for; the published rate goes first where it may (rule G3). */
function figure(word: string): string {
  const sign = `IF(LEFT(${word},2)="反号",-1,1)`;
  const when = (condition: string, value: string): string => `IF(${condition},${value},"")`;
  const ends = (ending: string): string => `RIGHT(${word},${ending.length})="${ending}"`;
  const fallback = [
    [ends("完成值"), when("ISNUMBER({actual})", `${sign}*{actual}`)],
    [
      ends("计算"),
      `IF(ISNUMBER({actual}),IF(ISNUMBER({prior}),IF({prior}>0,${sign}*${growth("{actual}", "{prior}")},""),""),"")`,
    ],
    [ends("相减"), when("AND(ISNUMBER({actual}),ISNUMBER({prior}))", `${sign}*${difference("{actual}", "{prior}")}`)],
  ].reduceRight((rest, [condition = "", value = ""]) => `IF(${condition},${value},${rest})`, '""');
  const steps = [
    [`${word}="${source.none}"`, '""'],
    [
      `${word}="${source.increase}"`,
      when("AND(ISNUMBER({actual}),ISNUMBER({baseline}))", difference("{actual}", "{baseline}")),
    ],
    [
      `${word}="${source.actualElseReduction}"`,
      `IF(ISNUMBER({actual}),{actual},${when("ISNUMBER({publishedYoy})", "-{publishedYoy}")})`,
    ],
    [`AND(ISNUMBER({publishedYoy}),ISNUMBER(FIND("${source.published}",${word})))`, `${sign}*{publishedYoy}`],
  ];
  return steps.reduceRight((rest, [condition = "", value = ""]) => `IF(${condition},${value},${rest})`, fallback);
}

function isLower(word: string): string {
  return `OR(${word}="${bound.atMost}",${word}="${bound.below}")`;
}

/** C2: the part of the way from the baseline that is done; none without a baseline above the target. */
function wayLeft(actual: string, goal: string): string {
  const rate = `${difference("{baseline}", actual)}/${difference("{baseline}", goal)}`;
  return `IF(ISNUMBER({baseline}),IF({baseline}>${goal},${rate},""),"")`;
}

/** S4: beyond a range the gap counts from its upper end. */
function pointsGap(at: (field: NativePartField) => string): string {
  const beyond = `IF(${at("value")}>${at("top")},${difference(at("value"), at("top"))},${difference(at("value"), at("base"))})`;
  return `IF(${at("top")}="",${difference(at("value"), at("base"))},${beyond})`;
}

/** R1, on the decimal that the cell shows. */
function rounded(value: string, digits: string, mode: RoundingMode): string {
  const scaled = `ROUND(${value}*10^${digits},9)`;
  const whole = {
    halfUp: `ROUND(${scaled},0)`,
    halfEven: `IF(ROUND(ABS(${scaled})-INT(ABS(${scaled})),9)=0.5,2*ROUND(${scaled}/2,0),ROUND(${scaled},0))`,
    truncate: `TRUNC(${scaled})`,
  }[mode];
  return `${whole}/10^${digits}`;
}

/** S1 to S5, as `standing` has them: reached, not outside, completed, ahead, on pace. */
function standing(at: (field: NativePartField) => string, { judgeOn }: Settings): string {
  const value = at(judgeOn === "printed" ? "shown" : "value");
  const side = (mark: string): string => `IF(${isLower(at("bound"))},-1,1)*${difference(value, mark)}`;
  const strict = (...words: readonly string[]): string =>
    `OR(${words.map((word) => `${at("bound")}="${word}"`).join(",")})`;
  const passes = (mark: string, isStrict: string): string => `IF(${isStrict},${side(mark)}>0,${side(mark)}>=0)`;
  const asked = (field: NativePartField, question: string): string => `IF(${at(field)}="",FALSE,${question})`;
  const outside = asked("limit", `${side(at("limit"))}>0`);
  const completed = asked("completed", passes(at("completed"), strict(bound.above, bound.below, bound.beyond)));
  const ahead = asked("ahead", `${side(at("ahead"))}>0`);
  const reached = passes(at("reached"), strict(bound.above, bound.below));
  const { completed: done, ahead: faster, onPace, behind } = STATUS_LABELS;
  return `IF(NOT(${reached}),"${behind}",IF(${outside},"${behind}",IF(${completed},"${done}",IF(${ahead},"${faster}","${onPace}"))))`;
}
