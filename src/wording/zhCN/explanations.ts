import type { ExplanationCode } from "../../domain/evaluation/explanation";
import type { Status } from "../../domain/evaluation/evaluation";
import type { ExplanationFigures, Side } from "../explanationFigures";
import { EXPLANATION_PHRASES_ZH } from "./explanationPhrases";
import { MISSING_ZH, PENDING_REASONS_ZH, SPECIALS_ZH } from "./explanationReasons";
import { statusesZh } from "./statuses";

type Sentence = (figures: ExplanationFigures) => string;

const {
  actual,
  target,
  withUnit,
  difference,
  followed,
  withinBand,
  wanted,
  reducesAmount,
  sides: SIDES,
} = EXPLANATION_PHRASES_ZH;

function statusWord(name: string): string {
  return statusesZh[name as Status];
}

/** Higher is better: reached. */
function reached(word: string): Sentence {
  return (f) => {
    const side = f.side("difference");
    const targetWord = wanted(f, word);
    if (f.has("excess")) return `${actual(f)}，高于${targetWord} ${target(f)}，超过上限 ${difference(f, "excess")}`;
    if (f.has("upper")) return `${actual(f)}，达到${targetWord} ${target(f)}`;
    if (side === "at") return `${actual(f)}，与${followed(`${targetWord} ${target(f)}`, "持平")}`;
    const more = side === "above" ? "高" : "差";
    const ending = side === "below" ? "，按设定计为达到" : withinBand(f);
    return `${actual(f)}，${SIDES[side]}${targetWord} ${target(f)}，${more} ${difference(f)}${ending}`;
  };
}

/** Higher is better: not reached. */
function missed(word: string): Sentence {
  return (f) => {
    const side = f.side("difference");
    const targetWord = wanted(f, word);
    if (side === "below") return `${actual(f)}，低于${targetWord} ${target(f)}，差 ${difference(f)}`;
    return `${actual(f)}，${SIDES[side]}${targetWord} ${target(f)}，目标要求超过此数，未达到`;
  };
}

/** Of a net increase of a stock, what it counts from. */
function increase(f: ExplanationFigures): string {
  return f.has("reported") ? `${f.signed("reported")} − ${f.signed("baseline")} = ${f.signed("actual")}，` : "";
}

function comparedWithTime(side: Side, elapsed: string): string {
  return side === "at" ? `与时间进度 ${elapsed} % 持平` : `${SIDES[side]}时间进度 ${elapsed} %`;
}

function flow(ending: (f: ExplanationFigures, gap: string) => string): Sentence {
  return (f) => {
    const { rate, elapsed, gap } = f.pace();
    const division = `${f.signed("actual")} ÷ ${f.signed("target")} = ${rate} %`;
    return `${increase(f)}${division}，${comparedWithTime(f.side("gap"), elapsed)}，${ending(f, gap)}`;
  };
}

/** S2: where the words ask for more, equality does not complete the year. */
function notYetMore(f: ExplanationFigures): string {
  const isEqual = f.text("bound") === "above" && f.side("difference") === "at";
  return isEqual ? `，目标要求超过 ${target(f)}，尚未完成全年目标` : "";
}

/** Why a flow beyond elapsed time is not ahead: a range, or the band (rules S1, S4). */
function onPaceOnly(f: ExplanationFigures): string {
  if (f.has("upper")) return `，未高于按上限 ${withUnit(f, "upper")}折算的进度`;
  return withinBand(f);
}

/** S5: a yearly ceiling, by what is used up of it. */
function ceiling(f: ExplanationFigures, bound: string): string {
  const { rate, elapsed, gap } = f.pace("used", "over");
  const side = f.side("over");
  const used = `${actual(f)}，为全年控制目标 ${bound}的 ${rate} %，${comparedWithTime(side, elapsed)}`;
  if (f.text("status") === "ahead") return `${used}，好于序时 ${gap} 个百分点`;
  return `${used}${side === "above" ? "，未超过全年控制目标" : withinBand(f)}`;
}

function bySetting(f: ExplanationFigures, expected: Side): string {
  return f.side("gap") === expected ? "（按设定判断）" : "";
}

function reductionTarget(f: ExplanationFigures): string {
  return reducesAmount(f) ? "减少目标" : "目标降幅";
}

/** 第 1 位, 前 3 位: the last place that is still good. */
function places(f: ExplanationFigures): string {
  const last = f.size(f.has("upper") ? "upper" : "target");
  return last === "1" ? "第 1 位" : `前 ${last} 位`;
}

/** One sentence for each code; a code without a sentence does not compile. Compound targets are put together elsewhere. */
export const EXPLANATION_SENTENCES_ZH: Readonly<Record<Exclude<ExplanationCode, "compound">, Sentence>> = {
  flowCompleted: flow((f, gap) => `已完成全年目标${f.side("gap") === "above" ? `，超序时 ${gap} 个百分点` : ""}`),
  flowAhead: flow((f, gap) => `超序时 ${gap} 个百分点${notYetMore(f)}`),
  flowOnPace: flow((f, gap) => {
    if (f.side("gap") === "at") return "达序时";
    return f.side("gap") === "above"
      ? `达序时，高 ${gap} 个百分点${onPaceOnly(f)}${notYetMore(f)}`
      : `差 ${gap} 个百分点，达序时（按设定判断）`;
  }),
  flowBehind: flow((f, gap) => `未达序时，差 ${gap} 个百分点${bySetting(f, "above")}${bySetting(f, "at")}`),
  noRate: (f) =>
    `${actual(f)}，目标 ${followed(target(f), "不大于 0")}，不计算完成率，${f.text("status") === "behind" ? "低于" : "不低于"}目标`,
  growthReached: reached("目标"),
  growthBehind: missed("目标"),
  reductionReached: (f) => reached(reductionTarget(f))(f),
  reductionBehind: (f) => missed(reductionTarget(f))(f),
  levelReached: reached("目标"),
  levelBehind: missed("目标"),
  lowerReached: (f) => {
    const bound = withUnit(f, f.has("upper") ? "upper" : "target");
    const limit = wanted(f, "控制目标");
    if (f.has("used")) return ceiling(f, bound);
    if (f.side("difference") === "above") return `${actual(f)}，超过${limit} ${bound}，按设定计为达到`;
    return f.side("difference") === "at"
      ? `${actual(f)}，与${followed(`${limit} ${bound}`, "持平")}`
      : `${actual(f)}，低于${limit} ${bound}，低 ${difference(f)}${withinBand(f)}`;
  },
  lowerBehind: (f) => {
    const bound = withUnit(f, f.has("upper") ? "upper" : "target");
    const limit = wanted(f, "控制目标");
    if (f.side("difference") === "above") return `${actual(f)}，超过${limit} ${bound}，超 ${difference(f)}`;
    return `${actual(f)}，${SIDES[f.side("difference")]}${limit} ${bound}，目标要求低于此数，未达到`;
  },
  rankReached: (f) => `居第 ${f.size("actual")} 位，达到${places(f)}的目标`,
  rankBehind: (f) => `居第 ${f.size("actual")} 位，未达到${places(f)}的目标，差 ${f.size("difference")} 位`,
  rangeReached: (f) => `${actual(f)}，在目标区间 ${target(f)} 之内`,
  rangeOutside: (f) =>
    `${actual(f)}，${f.side("difference") === "below" ? "低于" : "高于"}目标区间 ${target(f)}，差 ${difference(f)}`,
  annualOnly: () => "本期不出数，列为年度指标",
  unreported: (f) => `${(MISSING_ZH[f.text("missing")] ?? (() => "本期数尚未上报"))(f)}，待报`,
  targetBlank: () => "未填目标，目标待定",
  targetUnreadable: (f) =>
    `目标“${f.text("text")}”看不懂（${PENDING_REASONS_ZH[f.text("reason")] ?? f.text("reason")}），目标待定`,
  targetUnitMismatch: (f) => `目标的单位“${f.text("unit")}”与指标的单位“${f.text("indicatorUnit")}”不能换算，目标待定`,
  noGrowthTarget: (f) => `这项指标按增速判断，目标“${f.text("text")}”没有写增速，目标待定`,
  reducedTotal: (f) =>
    `目标“${f.text("text")}”是减少的数量，看不出完成值填的是减少量还是总量，目标待定（填减少量的，类型请选“下降率”）`,
  targetSpecial: (f) => `目标“${f.text("text")}”${SPECIALS_ZH[f.text("special")] ?? "没有数值"}，暂列为年度指标`,
  judgedByHand: (f) => `目标“${f.text("text")}”由人工判定，尚未认定，暂列为年度指标`,
  manual: (f) =>
    `人工认定为“${statusWord(f.text("status"))}”：${f.text("reason")}（系统判断为“${statusWord(f.text("computed"))}”）`,
};
