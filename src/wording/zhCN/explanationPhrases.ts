import type { ExplanationFigures, Side } from "../explanationFigures";

const SIDES: Readonly<Record<Side, string>> = { above: "高于", at: "等于", below: "低于" };

const MONTHS: Readonly<Record<string, string>> = {
  "1": "1月",
  "3": "一季度",
  "6": "上半年",
  "9": "前三季度",
  "12": "全年",
};

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
  const [down, up] = reducesAmount(f) ? ["减少", "增加"] : ["下降", "上升"];
  const side = f.side("actual");
  if (side === "at") return `${period(f)}持平`;
  return `${period(f)}${side === "above" ? down : up} ${f.size("actual")} ${f.text("unit")}`;
}

/** 压减50万吨: a reduction by an amount, not by a rate. */
function reducesAmount(f: ExplanationFigures): boolean {
  return !["%", "个百分点", "‰", ""].includes(f.text("unit"));
}

/** 持平, 不大于: no space after a unit in Chinese characters. */
function followed(text: string, words: string): string {
  return /\p{Script=Han}$/u.test(text) ? `${text}${words}` : `${text} ${words}`;
}

/** Why a figure beyond its mark is not ahead: the band of the settings (rule S1). */
function withinBand(f: ExplanationFigures): string {
  const held = f.has("band") && f.text("status") === "onPace";
  return held ? `，未超过设定的超序时幅度 ${f.size("band")} 个百分点` : "";
}

/** What a relation is held against is no target of its own (rule T2). */
function wanted(f: ExplanationFigures, targetWord: string): string {
  return f.has("relation") ? "联动目标" : targetWord;
}

/** What the sentences of explanations are put together from (rule S10). */
export const EXPLANATION_PHRASES_ZH = {
  sides: SIDES,
  actual,
  target,
  withUnit,
  difference,
  followed,
  withinBand,
  wanted,
  reducesAmount,
} as const;
