import { normaliseText, type NormalText } from "./normaliseText";
import type { SpecialClause, Target, TargetPart, TargetType } from "./target";
import { tokenizeTarget } from "./tokenizeTarget";
import { understandTarget, type Understanding } from "./understandTarget";

/** What stands where no target was adopted: nothing, or a dash. */
const BLANKS = new Set(["", "-", "—", "——", "/", "~", "--", "-—", "*"]);

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

/** `own`: with its own type, where the parts of the target differ in it. */
function partOf(text: string, normal: NormalText, part: NumberMeaning["parts"][number], own: boolean): TargetPart {
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
  return {
    ...plain,
    ...(part.base !== null && { base: part.base }),
    ...(own && part.type !== null && { type: part.type }),
  };
}

function clauseOf(text: string, normal: NormalText, clause: NumberMeaning["besides"][number]): SpecialClause {
  const { start, end } = originalSpan(normal, clause.start, clause.end);
  return { special: clause.special, text: text.slice(start, end), start, end };
}

/** The type of a target as a whole: the only one that its words say. */
function typed(types: ReadonlySet<TargetType>): { readonly type?: TargetType } {
  const [type] = types;
  return type === undefined || types.size > 1 ? {} : { type };
}

function numberTarget(text: string, normal: NormalText, meaning: NumberMeaning): Target {
  const parts = meaning.parts.map((part) => partOf(text, normal, part, meaning.types.size > 1));
  const besides = meaning.besides.map((clause) => clauseOf(text, normal, clause));
  return { state: "number", text, parts, ...(besides.length > 0 && { besides }), ...typed(meaning.types) };
}

/**
 * Reads a target text from its first character to its last (rules T1–T4, T6), a line break ending a statement.
 *
 * @param text the text as adopted, which spans point into
 * @param spelled the same text, with another character where one is to be read otherwise
 *
 * @example
 * readStatements("待定", "待定") // => { state: "pending", text: "待定", reason: "noNumber", at: 0 }
 */
export function readStatements(text: string, spelled: string): Target {
  const normal = normaliseText(spelled);
  if (BLANKS.has(normal.text)) return { state: "pending", text, reason: "blank", at: 0 };
  const meaning = understandTarget(tokenizeTarget(normal.text), normal.text);
  if (meaning.kind === "pending") {
    return { state: "pending", text, reason: meaning.reason, at: normal.offsets?.[meaning.at] ?? meaning.at };
  }
  if (meaning.kind === "number") return numberTarget(text, normal, meaning);
  return { state: "special", text, special: meaning.special, ...typed(meaning.types) };
}
