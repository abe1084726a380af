import { isDigit } from "./isDigit";
import { readStatements } from "./readStatements";
import type { Target, TargetPart } from "./target";

type NumberTarget = Extract<Target, { state: "number" }>;

/** Where the first line break of a text is, and the first one that cuts a figure in two; −1 where there is none. */
interface Breaks {
  readonly first: number;
  readonly inFigure: number;
}

function isBreak(character: string): boolean {
  return character === "\n" || character === "\r";
}

function isFigure(character: string): boolean {
  return isDigit(character.charCodeAt(0)) || character === "." || character === ",";
}

/** Whether the character is a figure's that stands next to a place, in one direction, past line breaks. */
function meetsFigure(text: string, at: number, step: 1 | -1): boolean {
  let next = at;
  while (isBreak(text.charAt(next))) next += step;
  return isFigure(text.charAt(next));
}

function breaksIn(text: string): Breaks {
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isBreak(text.charAt(at))) continue;
    if (first < 0) first = at;
    if (meetsFigure(text, at, -1) && meetsFigure(text, at, 1)) return { first, inFigure: at };
  }
  return { first, inFigure: -1 };
}

function sayTheSame(one: TargetPart, other: TargetPart | undefined): boolean {
  const signs = ({ measure, bound, approximate, value, upper, unit, tier, base }: TargetPart): string =>
    [measure, bound, approximate, value.toString(), upper?.toString(), unit, tier, base].join(" ");
  return other !== undefined && signs(one) === signs(other);
}

/** 162亿元↵增长7% is the same either way; in 增长↵6% the break is one of the cell's width. */
function settleNumbers(lines: NumberTarget, whole: NumberTarget): Target | null {
  if (lines.parts.length !== whole.parts.length) return null;
  const same = lines.parts.every((part, index) => sayTheSame(part, whole.parts[index]));
  return same && lines.type === whole.type ? lines : whole;
}

/** The meaning on which both readings agree, or that of the one that is a reading at all; null where they say two things. */
function settle(lines: Target, whole: Target): Target | null {
  if (lines.state === "pending") return whole;
  if (whole.state === "pending") return lines;
  if (lines.state === "special") return whole;
  // 比全省平均水平↵高1个百分点
  return whole.state === "number" ? settleNumbers(lines, whole) : null;
}

/**
 * Reads a target text from its first character to its last (rules T1–T4, T6); `parseTarget` remembers. A line break ends a
 * statement, or only fills the width of a cell: both are tried, and where they mean two things the text is 目标待定.
 *
 * @example
 * readTarget("待定") // => { state: "pending", text: "待定", reason: "noNumber", at: 0 }
 * readTarget("增长\n6%").parts[0].measure // => "growth"
 */
export function readTarget(text: string): Target {
  const lines = readStatements(text, text);
  const { first, inFigure } = breaksIn(text);
  if (first < 0) return lines;
  if (inFigure >= 0) return { state: "pending", text, reason: "badNumber", at: inFigure };
  const whole = readStatements(text, text.replaceAll("\n", " ").replaceAll("\r", " "));
  return settle(lines, whole) ?? { state: "pending", text, reason: "twoReadings", at: first };
}
