import { readStatements } from "./readStatements";
import type { Target, TargetPart } from "./target";

type NumberTarget = Extract<Target, { state: "number" }>;

/** Index of the first line break in a text; −1 where there is none. */
function lineBreak(text: string): number {
  for (let at = 0; at < text.length; at++) if (text.charAt(at) === "\n" || text.charAt(at) === "\r") return at;
  return -1;
}

function sayTheSame(one: TargetPart, other: TargetPart | undefined): boolean {
  const signs = ({ measure, bound, approximate, value, upper, unit, tier, base }: TargetPart): string =>
    [measure, bound, approximate, value.toString(), upper?.toString(), unit, tier, base].join(" ");
  return other !== undefined && signs(one) === signs(other);
}

/** 162亿元↵增长7% is the same either way; in 增长↵6% the break is one of the cell's width. */
function settleNumbers(lines: NumberTarget, whole: NumberTarget): Target | null {
  if (lines.parts.length !== whole.parts.length) return null;
  return lines.parts.every((part, index) => sayTheSame(part, whole.parts[index])) ? lines : whole;
}

/** 与GDP同步↵增长6% says two things; a bare amount may belong to the words before: 高于全省↵1个百分点. */
function ownStatement(lines: NumberTarget): Target | null {
  return lines.parts.every(({ measure }) => measure !== "amount") ? lines : null;
}

/** The meaning on which both readings agree, or that of the one that is a reading at all; null where they say two things. */
function settle(lines: Target, whole: Target): Target | null {
  if (lines.state === "pending") return whole;
  if (whole.state === "pending") return lines;
  if (lines.state === "special") return whole;
  return whole.state === "number" ? settleNumbers(lines, whole) : ownStatement(lines);
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
  const at = lineBreak(text);
  if (at < 0) return lines;
  const whole = readStatements(text, text.replaceAll("\n", " ").replaceAll("\r", " "));
  return settle(lines, whole) ?? { state: "pending", text, reason: "twoReadings", at };
}
