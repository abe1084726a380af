import type { ExplanationCode } from "../../domain/evaluation/explanation";
import type { Status } from "../../domain/evaluation/evaluation";
import type { ExplanationFigures, Side } from "../explanationFigures";
import { statusesZh } from "./statuses";

type Sentence = (figures: ExplanationFigures) => string;

const SIDES: Readonly<Record<Side, string>> = { above: "高于", at: "等于", below: "低于" };

const MONTHS: Readonly<Record<string, string>> = {
  "1": "1月",
  "3": "一季度",
  "6": "上半年",
  "9": "前三季度",
  "12": "全年",
};

const PENDING_REASONS: Readonly<Record<string, string>> = {
  noNumber: "没有数字",
  unexpectedText: "有不认识的文字",
  twoReadings: "有两种读法",
  badNumber: "数字有误",
  tooLong: "文字过长",
};

const MISSING: Readonly<Record<string, Sentence>> = {
  actual: () => "本期数尚未上报",
  growth: () => "同比增速尚未上报，也缺少可以推算的上年同期数",
  base: (f) => `目标以“${f.text("base")}”为基数，不能用同比增速对照，缺少对应的数`,
  baseline: () => "目标是净增数，缺少基期值，无法计算",
};

const SPECIALS: Readonly<Record<string, string>> = {
  relation: "要与另一指标比较，尚无对照的数",
  external: "由上级下达或年终确定，尚未填入数值",
  rank: "没有写明位次，由人工判定",
  qualitative: "是定性要求，由人工判定",
};

function statusWord(name: string): string {
  return statusesZh[name as Status];
}

/** `增长 4.4 %`, `下降 37.8 %`, `持平`; differences in points rise and fall. */
function growthWords(f: ExplanationFigures, name: string): string {
  const inPoints = f.text("unit") === "个百分点";
  const words = inPoints ? { above: "提高", at: "持平", below: "下降" } : { above: "增长", at: "持平", below: "下降" };
  const side = f.side(name);
  return side === "at" ? words.at : `${words[side]} ${f.size(name)} ${inPoints ? "个百分点" : "%"}`;
}

function period(f: ExplanationFigures): string {
  return MONTHS[f.text("month")] ?? `1—${f.text("month")}月`;
}

function withUnit(f: ExplanationFigures, name: string): string {
  return `${f.signed(name)} ${f.text("unit")}`.trimEnd();
}

/** The target as a number or, for a range, both of its ends. */
function target(f: ExplanationFigures): string {
  return f.has("upper") ? `${withUnit(f, "target")}—${withUnit(f, "upper")}` : withUnit(f, "target");
}

/** A difference: rates differ by percentage points (G2), amounts by their unit. */
function difference(f: ExplanationFigures, name = "difference"): string {
  const unit = f.text("unit");
  return `${f.size(name)} ${unit === "%" ? "个百分点" : unit}`.trimEnd();
}

/** What was measured: a growth rate of the period, a reduction, or the figure itself. */
function actual(f: ExplanationFigures): string {
  if (f.text("measure") === "growth") return `${period(f)}${growthWords(f, "actual")}`;
  if (f.text("measure") !== "reduction") return `${period(f)}实际 ${withUnit(f, "actual")}`;
  const side = f.side("actual");
  return side === "at"
    ? `${period(f)}持平`
    : `${period(f)}${side === "above" ? "下降" : "上升"} ${f.size("actual")} ${f.text("unit")}`;
}

/** Higher is better: reached. */
function reached(targetWord: string): Sentence {
  return (f) => {
    const side = f.side("difference");
    if (f.has("excess")) return `${actual(f)}，高于${targetWord} ${target(f)}，超过上限 ${difference(f, "excess")}`;
    if (f.has("upper")) return `${actual(f)}，达到${targetWord} ${target(f)}`;
    if (side === "at") return `${actual(f)}，与${targetWord} ${target(f)} 持平`;
    const [word, more] = side === "above" ? ["高于", "高"] : ["低于", "差"];
    return `${actual(f)}，${word}${targetWord} ${target(f)}，${more} ${difference(f)}${side === "below" ? "，按设定计为达到" : ""}`;
  };
}

/** Higher is better: not reached. */
function missed(targetWord: string): Sentence {
  return (f) => {
    const side = f.side("difference");
    if (side === "below") return `${actual(f)}，低于${targetWord} ${target(f)}，差 ${difference(f)}`;
    return `${actual(f)}，${SIDES[side]}${targetWord} ${target(f)}，目标要求超过此数，未达到`;
  };
}

function flow(ending: (f: ExplanationFigures, gap: string) => string): Sentence {
  return (f) => {
    const { rate, elapsed, gap } = f.pace();
    const side = f.side("gap");
    const comparison = side === "at" ? `与时间进度 ${elapsed} % 持平` : `${SIDES[side]}时间进度 ${elapsed} %`;
    return `${f.signed("actual")} ÷ ${f.signed("target")} = ${rate} %，${comparison}，${ending(f, gap)}`;
  };
}

function bySetting(f: ExplanationFigures, expected: Side): string {
  return f.side("gap") === expected ? "（按设定判断）" : "";
}

/** One sentence for each code; a code without a sentence does not compile. Compound targets are put together elsewhere. */
export const EXPLANATION_SENTENCES_ZH: Readonly<Record<Exclude<ExplanationCode, "compound">, Sentence>> = {
  flowCompleted: flow((f, gap) => `已完成全年目标${f.side("gap") === "above" ? `，超序时 ${gap} 个百分点` : ""}`),
  flowAhead: flow((_, gap) => `超序时 ${gap} 个百分点`),
  flowOnPace: flow((f, gap) => {
    if (f.side("gap") === "at") return "达序时";
    return f.side("gap") === "above" ? `达序时，高 ${gap} 个百分点` : `差 ${gap} 个百分点，达序时（按设定判断）`;
  }),
  flowBehind: flow((f, gap) => `未达序时，差 ${gap} 个百分点${bySetting(f, "above")}${bySetting(f, "at")}`),
  noRate: (f) =>
    `${actual(f)}，目标 ${target(f)} 不大于 0，不计算完成率，${f.text("status") === "behind" ? "低于" : "不低于"}目标`,
  growthReached: reached("目标"),
  growthBehind: missed("目标"),
  reductionReached: reached("目标降幅"),
  reductionBehind: missed("目标降幅"),
  levelReached: reached("目标"),
  levelBehind: missed("目标"),
  lowerReached: (f) => {
    const bound = withUnit(f, f.has("upper") ? "upper" : "target");
    if (f.side("difference") === "above") return `${actual(f)}，超过控制目标 ${bound}，按设定计为达到`;
    return f.side("difference") === "at"
      ? `${actual(f)}，与控制目标 ${bound} 持平`
      : `${actual(f)}，低于控制目标 ${bound}，低 ${difference(f)}`;
  },
  lowerBehind: (f) => {
    const bound = withUnit(f, f.has("upper") ? "upper" : "target");
    if (f.side("difference") === "above") return `${actual(f)}，超过控制目标 ${bound}，超 ${difference(f)}`;
    return `${actual(f)}，${SIDES[f.side("difference")]}控制目标 ${bound}，目标要求低于此数，未达到`;
  },
  rankReached: (f) => `居第 ${f.size("actual")} 位，达到第 ${f.size("target")} 位以前的目标`,
  rankBehind: (f) =>
    `居第 ${f.size("actual")} 位，未达到第 ${f.size("target")} 位以前的目标，差 ${f.size("difference")} 位`,
  rangeReached: (f) => `${actual(f)}，在目标区间 ${target(f)} 之内`,
  rangeOutside: (f) =>
    `${actual(f)}，${f.side("difference") === "below" ? "低于" : "高于"}目标区间 ${target(f)}，差 ${difference(f)}`,
  annualOnly: () => "本期不出数，列为年度指标",
  unreported: (f) => `${(MISSING[f.text("missing")] ?? (() => "本期数尚未上报"))(f)}，待报`,
  targetBlank: () => "未填目标，目标待定",
  targetUnreadable: (f) =>
    `目标“${f.text("text")}”看不懂（${PENDING_REASONS[f.text("reason")] ?? f.text("reason")}），目标待定`,
  targetUnitMismatch: (f) => `目标的单位“${f.text("unit")}”与指标的单位“${f.text("indicatorUnit")}”不能换算，目标待定`,
  noGrowthTarget: (f) => `这项指标按增速判断，目标“${f.text("text")}”没有写增速，目标待定`,
  targetSpecial: (f) => `目标“${f.text("text")}”${SPECIALS[f.text("special")] ?? "没有数值"}，暂列为年度指标`,
  judgedByHand: (f) => `目标“${f.text("text")}”由人工判定，尚未认定，暂列为年度指标`,
  manual: (f) =>
    `人工认定为“${statusWord(f.text("status"))}”：${f.text("reason")}（系统判断为“${statusWord(f.text("computed"))}”）`,
};
