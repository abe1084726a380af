import type { PlannedIndicator } from "../../src/domain/indicator/indicator";

/** What the floor finds of one row, in plain numbers. */
export interface PlainRow {
  readonly target: number | null;
  readonly unit: string;
  readonly rate: number | null;
  readonly gap: number | null;
  readonly growth: number | null;
  readonly status: "ahead" | "onPace" | "behind" | "unreported" | "targetPending";
}

const FULL_WIDTH = /[０-９．，％－]/gu;
const THOUSANDS = /(\d),(?=\d{3})/gu;
const NUMBER = /-?\d+(?:\.\d+)?/u;
const LOWER = /控制在|以内|不超过|低于/u;
const UNITS = ["亿元", "万元", "%", "万人", "人", "家", "个", "件", "微克/立方米"];

/**
 * The least work that gives the same columns: one regular expression for the target, binary floats, no grammar, no
 * conversion of units, no ranges, no problems, no explanation, no tally. A floor to measure against, never to compute by: it
 * guesses where the rules ask, and gets ties wrong.
 */
export function plainReference(indicators: readonly PlannedIndicator[], month: number): readonly PlainRow[] {
  return indicators.map((indicator) => plainRow(indicator, month / 12));
}

function plainRow({ targetText = "", actual, prior, kind }: PlannedIndicator, elapsed: number): PlainRow {
  const text = targetText.replace(FULL_WIDTH, halfWidth).replace(THOUSANDS, "$1");
  const found = NUMBER.exec(text);
  const growth = growthOf(actual, prior);
  if (found === null || actual === undefined) {
    const status = found === null ? "targetPending" : "unreported";
    return { target: null, unit: "", rate: null, gap: null, growth, status };
  }
  const tail = text.slice(found.index + found[0].length);
  const unit = UNITS.find((known) => tail.startsWith(known)) ?? "";
  const target = Number(found[0]);
  const figure = kind === "growth" ? (growth ?? 0) : actual;
  const rate = figure / target;
  const gap = kind === "flow" ? (rate - elapsed) * 100 : signed(figure - target, text);
  return { target, unit, rate, gap, growth, status: statusOf(gap) };
}

function growthOf(actual?: number, prior?: number): number | null {
  return actual !== undefined && prior ? (actual / prior - 1) * 100 : null;
}

function signed(difference: number, text: string): number {
  return LOWER.test(text) ? -difference : difference;
}

function statusOf(gap: number): PlainRow["status"] {
  if (gap === 0) return "onPace";
  return gap > 0 ? "ahead" : "behind";
}

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
