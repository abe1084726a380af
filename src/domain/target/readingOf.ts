import type { Exact } from "../exact";
import { convertUnit } from "../unit/convertUnit";
import { boundOf } from "./boundOf";
import type { Draft } from "./draft";
import { isRelativeUnit } from "./isRelativeUnit";
import { measureOf } from "./measureOf";
import type { PartDraft, Reading } from "./reading";
import { settleYears } from "./settleYears";
import { specialMeaning } from "./specialMeaning";
import type { PendingReason, SpecialTarget, TargetMeasure } from "./target";
import type { Quantity, Token, TokenKind } from "./token";

const PLACES = new Set(["位", "名", "位次", "名次", "个位次", "个名次"]);

/** Kinds that may stand alone between two commas and say nothing by themselves. */
const SETTING: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "scope",
  "partYear",
  "versus",
  "date",
  "base",
  "obligatory",
  "anticipatory",
]);

/** What adds up over the year, so that a number for half of it is another number. */
const COUNTED: ReadonlySet<TargetMeasure> = new Set<TargetMeasure>(["amount", "netIncrease"]);

function failure(reason: PendingReason, at: number, hasNumber = true): Reading {
  return { kind: "failure", failure: { reason, at }, hasNumber };
}

function special(draft: Draft, meaning: SpecialTarget): Reading {
  return { kind: "special", special: meaning, start: draft.start, end: draft.end };
}

/** Why the number of a clause cannot be meant, whatever its words. */
function conflict(draft: Draft, first: Quantity): PendingReason | null {
  if (draft.ranged && draft.second === null) return "unexpectedText";
  if (draft.from) return "twoReadings";
  const moves = draft.verb !== null && !draft.reach;
  if (draft.rate !== null && (moves || !measuresRate(draft, first))) return "twoReadings";
  return first.measure === null ? conflictWithLastYear(draft, first, moves) : null;
}

/** 增速5家 is no rate. */
function measuresRate({ second }: Draft, first: Quantity): boolean {
  const { unit } = second ?? first;
  return first.measure !== null || unit === "" || isRelativeUnit(unit);
}

/** 上年的1.5倍 is a multiple; 上年100亿元 is last year's figure and no target; 比上年5家 does not say whether more or less. */
function conflictWithLastYear(draft: Draft, first: Quantity, moves: boolean): PendingReason | null {
  if (draft.versus && draft.verb === null && draft.rate === null) return "twoReadings";
  if (draft.lastYear === "of") return isRelativeUnit(first.unit) ? null : "twoReadings";
  return draft.lastYear === "named" && !moves ? "twoReadings" : null;
}

/** The unit of a range: of both ends, or of the one that has it; null where they differ. */
function rangeUnit(first: Quantity, second: Quantity): string | null {
  return second.unit.startsWith(first.unit) ? second.unit : null;
}

function isSpecialNumber(draft: Draft, first: Quantity): SpecialTarget | null {
  if (draft.relation) return "relation";
  const { unit } = draft.second ?? first;
  if (PLACES.has(unit) && draft.verb !== null && !draft.reach && first.measure === null) return "rank";
  return draft.external && draft.ofExternal && draft.verb === null ? "external" : null;
}

/** 上年的110% is 1.1 times last year. */
function inTimes(part: PartDraft): PartDraft {
  const times = (value: Exact): Exact => convertUnit(value, part.unit, "倍") ?? value;
  return { ...part, value: times(part.value), upper: part.upper && times(part.upper), unit: "倍" };
}

/** Why the number cannot be meant although its clause can be read. */
function contradiction(draft: Draft, first: Quantity, measure: TargetMeasure): PendingReason | null {
  if (draft.second?.value.lt(first.value)) return "badNumber";
  if (draft.partYear && COUNTED.has(measure)) return "twoReadings";
  return measure === "reduction" && first.value.isNeg() ? "twoReadings" : null;
}

function partReading(draft: Draft, first: Quantity, bracketed: boolean): Reading {
  const { start, end, second, mark, base, type, bare, subject } = draft;
  const bound = boundOf(draft, first);
  const unit = second === null ? first.unit : rangeUnit(first, second);
  if (bound === null || unit === null) return failure("twoReadings", start);
  const measure = measureOf(draft, first.measure, unit);
  const reason = contradiction(draft, first, measure);
  if (reason !== null) return failure(reason, start);
  const part: PartDraft = {
    start,
    end,
    measure,
    bound,
    unbound: bindsNothing(draft, first),
    bare,
    subject,
    approximate: isApproximate(draft, first, second),
    value: first.value,
    upper: second === null ? null : second.value,
    unit,
    mark,
    base,
    type,
    bracketed,
    tier: "target",
  };
  return { kind: "part", part: measure === "multiple" ? inTimes(part) : part };
}

function isApproximate(draft: Draft, first: Quantity, second: Quantity | null): boolean {
  return draft.approximate || first.approximate || (second !== null && second.approximate);
}

function bindsNothing(draft: Draft, first: Quantity): boolean {
  return draft.before === null && draft.after === null && first.bound === null;
}

/** What a clause without a number says: something special, nothing, or nothing that is understood. */
function wordsReading(draft: Draft, clause: readonly Token[]): Reading | null {
  if (draft.start < 0) return null;
  if (draft.relation) return special(draft, "relation");
  const meaning = specialMeaning(clause, draft.text);
  if (meaning !== null) return special(draft, meaning);
  const silent = clause.every(({ kind }) => SETTING.has(kind));
  return silent ? null : failure("unexpectedText", draft.start, false);
}

/** Judges a clause that has been read to its end (rules T1–T4); null where it says nothing. */
export function readingOf(draft: Draft, clause: readonly Token[], bracketed: boolean): Reading | null {
  settleYears(draft);
  const { first } = draft;
  if (first === null) return draft.described ? failure("twoReadings", draft.start) : wordsReading(draft, clause);
  const meaning = isSpecialNumber(draft, first);
  if (meaning !== null) return special(draft, meaning);
  if (draft.failure !== null) return { kind: "failure", failure: draft.failure, hasNumber: true };
  const reason = conflict(draft, first);
  return reason === null ? partReading(draft, first, bracketed) : failure(reason, draft.start);
}
