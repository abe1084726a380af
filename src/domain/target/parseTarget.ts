import { Exact } from "../exact";
import { readSimilar } from "./readSimilar";
import type { PendingReason, Target, TargetPart } from "./target";

/** Longer texts are paragraphs and no targets. */
const LONGEST_TEXT = 500;

function pending(text: string, reason: PendingReason, at: number): Target {
  return { state: "pending", text, reason, at };
}

function parseNumber(value: number): Target {
  const text = String(value);
  if (!Number.isFinite(value)) return pending(text, "badNumber", 0);
  const part: TargetPart = {
    text,
    start: 0,
    end: text.length,
    measure: "amount",
    bound: "unmarked",
    approximate: false,
    value: new Exact(value),
    upper: null,
    unit: "",
    tier: "target",
  };
  return { state: "number", text, parts: [part] };
}

/**
 * Meaning of a target (目标) as adopted (rules T1–T4, T6): its numbers with bound, measure, unit and tier; or what it is
 * without a number; or 目标待定 with the reason and the place where understanding ended, never 0 and never a guess. A number
 * is an unmarked amount, blank and null are pending. Values are in the unit written, spans in UTF-16 units of the text.
 *
 * @example
 * parseTarget("增长7%左右").state // => "number"
 * parseTarget("与经济增长同步") // => { state: "special", text: "与经济增长同步", special: "relation" }
 * parseTarget("待定") // => { state: "pending", text: "待定", reason: "noNumber", at: 0 }
 */
export function parseTarget(text: string | number | null): Target {
  if (text === null) return pending("", "blank", 0);
  if (typeof text === "number") return parseNumber(text);
  if (text.length > LONGEST_TEXT) return pending(text, "tooLong", LONGEST_TEXT);
  return readSimilar(text);
}
