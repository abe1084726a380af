import { combineParts } from "./combineParts";
import type { Draft, Failure } from "./draft";
import { readClause } from "./readClause";
import type { PartDraft, Reading } from "./reading";
import { readingOf } from "./readingOf";
import { specialMeaning } from "./specialMeaning";
import { splitClauses } from "./splitClauses";
import type { SpecialTarget, TargetType } from "./target";
import type { Token } from "./token";

/** The meaning of a normalised text; spans are in that text. */
export type Understanding =
  | {
      readonly kind: "number";
      readonly parts: readonly PartDraft[];
      readonly besides: readonly { readonly special: SpecialTarget; readonly start: number; readonly end: number }[];
      /** Both where the clauses differ. */
      readonly types: ReadonlySet<TargetType>;
    }
  | { readonly kind: "special"; readonly special: SpecialTarget; readonly types: ReadonlySet<TargetType> }
  | ({ readonly kind: "pending" } & Failure);

interface Findings {
  readonly readings: Reading[];
  readonly types: Set<TargetType>;
}

/** A text that is a bracket as a whole says what the bracket says. */
function withoutOuterBracket(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.kind !== "open" || tokens[tokens.length - 1]?.kind !== "close") return tokens;
  const inner = tokens.slice(1, -1);
  return inner.every(({ kind }) => kind !== "open") ? inner : tokens;
}

function add(findings: Findings, draft: Draft, clause: readonly Token[], bracketed: boolean): void {
  const reading = readingOf(draft, clause, bracketed);
  if (reading !== null) findings.readings.push(reading);
  if (draft.type !== null) findings.types.add(draft.type);
  for (const inner of draft.nested) add(findings, readClause(inner, draft.text), inner, true);
}

function isPart(reading: Reading): reading is Extract<Reading, { kind: "part" }> {
  return reading.kind === "part";
}

function isSpecial(reading: Reading): reading is Extract<Reading, { kind: "special" }> {
  return reading.kind === "special";
}

/** The first clause that is not understood; one without a number counts only beside numbers. */
function firstFailure(readings: readonly Reading[], besideNumbers: boolean): Failure | null {
  for (const reading of readings) {
    if (reading.kind === "failure" && (besideNumbers || reading.hasNumber)) return reading.failure;
  }
  return null;
}

function numbers(findings: Findings, drafts: readonly PartDraft[]): Understanding {
  const parts = combineParts(drafts);
  if ("reason" in parts) return { kind: "pending", ...parts };
  return { kind: "number", parts, besides: findings.readings.filter(isSpecial), types: findings.types };
}

function words(findings: Findings, tokens: readonly Token[], text: string): Understanding {
  const found = findings.readings.filter(isSpecial).map(({ special }) => special);
  const special = specialMeaning(tokens, text) ?? found[0];
  const { types } = findings;
  if (special === undefined) return { kind: "pending", reason: "noNumber", at: 0 };
  return { kind: "special", special: special === "qualitative" ? (found[0] ?? special) : special, types };
}

/** Reads the tokens of a normalised text clause by clause and puts the clauses together (rules T1–T4, T6). */
export function understandTarget(all: readonly Token[], text: string): Understanding {
  const tokens = withoutOuterBracket(all);
  const findings: Findings = { readings: [], types: new Set() };
  for (const clause of splitClauses(tokens, text)) add(findings, readClause(clause, text), clause, false);
  const drafts = findings.readings.filter(isPart).map(({ part }) => part);
  const failure = firstFailure(findings.readings, drafts.length > 0);
  if (failure !== null) return { kind: "pending", ...failure };
  return drafts.length > 0 ? numbers(findings, drafts) : words(findings, tokens, text);
}
