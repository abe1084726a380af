import { Exact } from "../exact";
import { normaliseText, type NormalText } from "./normaliseText";
import type { PendingReason, SpecialClause, Target, TargetPart, TargetType } from "./target";
import { tokenizeTarget } from "./tokenizeTarget";
import { understandTarget, type Understanding } from "./understandTarget";

/** Longer texts are paragraphs and no targets. */
const LONGEST_TEXT = 500;

/** Targets repeat: a plan has a few hundred texts, a batch of districts the same ones over and over. */
const REMEMBERED = new Map<string, Target>();
const MOST_REMEMBERED = 4096;

/** What stands where no target was adopted: nothing, or a dash. */
const BLANKS = new Set(["", "-", "—", "——", "/", "~", "--", "-—", "*"]);

function pending(text: string, reason: PendingReason, at: number): Target {
  return { state: "pending", text, reason, at };
}

/** Span in the text as adopted. */
function originalSpan(
  normal: NormalText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (normal.offsets === null) return { start, end };
  return { start: normal.offsets[start] ?? 0, end: (normal.offsets[end - 1] ?? 0) + 1 };
}

type NumberMeaning = Extract<Understanding, { kind: "number" }>;

function partOf(text: string, normal: NormalText, part: NumberMeaning["parts"][number]): TargetPart {
  const span = originalSpan(normal, part.start, part.end);
  const plain = {
    text: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    measure: part.measure,
    bound: part.bound,
    approximate: part.approximate,
    value: part.value,
    upper: part.upper,
    unit: part.unit,
    tier: part.tier,
  };
  return part.base === null ? plain : { ...plain, base: part.base };
}

function clauseOf(text: string, normal: NormalText, clause: NumberMeaning["besides"][number]): SpecialClause {
  const { start, end } = originalSpan(normal, clause.start, clause.end);
  return { special: clause.special, text: text.slice(start, end), start, end };
}

function typed(type: TargetType | null): { readonly type?: TargetType } {
  return type === null ? {} : { type };
}

function numberTarget(text: string, normal: NormalText, meaning: NumberMeaning): Target {
  const parts = meaning.parts.map((part) => partOf(text, normal, part));
  if (meaning.besides.length === 0 && meaning.type === null) return { state: "number", text, parts };
  const besides = meaning.besides.map((clause) => clauseOf(text, normal, clause));
  return { state: "number", text, parts, ...(besides.length > 0 && { besides }), ...typed(meaning.type) };
}

function parseText(text: string): Target {
  const normal = normaliseText(text);
  if (BLANKS.has(normal.text)) return pending(text, "blank", 0);
  const meaning = understandTarget(tokenizeTarget(normal.text), normal.text);
  if (meaning.kind === "pending") return pending(text, meaning.reason, normal.offsets?.[meaning.at] ?? meaning.at);
  if (meaning.kind === "number") return numberTarget(text, normal, meaning);
  return { state: "special", text, special: meaning.special, ...typed(meaning.type) };
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
  const known = REMEMBERED.get(text);
  if (known !== undefined) return known;
  const target = parseText(text);
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(text, target);
  return target;
}
