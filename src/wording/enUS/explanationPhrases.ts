import type { ExplanationFigures, Side } from "../explanationFigures";

const SIDES: Readonly<Record<Side, string>> = { above: "above", at: "equal to", below: "below" };

const MONTHS: Readonly<Record<string, string>> = {
  "1": "January",
  "3": "the first quarter",
  "6": "the first half",
  "9": "the first three quarters",
  "12": "the full year",
};

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

function withinBand(f: ExplanationFigures): string {
  const held = f.has("band") && f.text("status") === "onPace";
  return held ? `, within the band of ${f.size("band")} percentage points` : "";
}

function wanted(f: ExplanationFigures, targetWord: string): string {
  return f.has("relation") ? "linked target" : targetWord;
}

/** What the sentences of explanations are put together from (rule S10). */
export const EXPLANATION_PHRASES_EN = {
  sides: SIDES,
  actual,
  target,
  withUnit,
  difference,
  capital,
  withinBand,
  wanted,
} as const;
