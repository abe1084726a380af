import { quantityOf } from "./quantityOf";
import type { Draft, Step } from "./draft";
import { WORD_KINDS } from "./draft";
import { dropFirst } from "./dropFirst";
import { failDraft } from "./failDraft";
import { hasCompanion } from "./hasCompanion";
import { isRelativeUnit } from "./isRelativeUnit";
import type { Quantity, Token, TokenKind } from "./token";

/** Last characters of words that name a share or an index: 失业率5%, but not 压掉5%. */
const NAMES_OF_SHARES = new Set("率比重度量额值数入出例标平资划务价格绩面利润积占价度速幅口区县感盖及程");

const NUMERALS = new Set("零〇一二两三四五六七八九十百千万亿");

/** 数十个 and 上百家 count vaguely; 人数零增长 and 人数三人 do not. */
const VAGUE = new Set("数几上");
const PLACES = new Set("十百千万亿");

/** 率 in 失业率5%, 入 in 占一般公共预算收入的80%. */
function lastOf(subject: string): string {
  return subject.charAt(subject.length - (subject.endsWith("的") ? 2 : 1));
}

function namesNoShare({ subject }: Draft): boolean {
  return subject !== "" && !subject.includes("占") && !NAMES_OF_SHARES.has(lastOf(subject));
}

/** The word that stands right before a number. */
function subjectOf({ previous, text }: Draft, token: Token): string {
  if (previous === null || !WORD_KINDS.has(previous.kind) || previous.end !== token.start) return "";
  const subject = text.slice(previous.start, previous.end);
  return subject === "的" ? "" : subject;
}

/** 一百二家, 数十个: part of the numeral was not read. */
function continuesNumeral(draft: Draft, token: Token): boolean {
  if (draft.previous?.kind !== "word") return false;
  const [before, own] = [draft.text.charAt(token.start - 1), draft.text.charAt(token.start)];
  const alone = draft.previous.end - draft.previous.start === 1;
  return NUMERALS.has(before) || (VAGUE.has(before) && (PLACES.has(own) || (alone && NUMERALS.has(own))));
}

/** What the words before a share make of it: 下达任务的105% is a share of the task, 下达的3.5% the task itself. */
function judgeShare(draft: Draft, token: Token): void {
  if (draft.boundedWord) draft.relation = true;
  else if (draft.external && draft.subject.endsWith("的")) draft.ofExternal = true;
  else if (!draft.external && namesNoShare(draft)) {
    failDraft(draft, "unexpectedText", draft.previous?.start ?? token.start);
  }
}

function textOf({ text }: Draft, { start, end }: Token): string {
  return text.slice(start, end);
}

function takeFirst(draft: Draft, token: Token, quantity: Quantity): void {
  draft.first = quantity;
  draft.bare = draft.start < 0;
  if (quantity.unit === "倍" && draft.previous?.kind === "date") draft.base = textOf(draft, draft.previous);
  draft.subject = subjectOf(draft, token);
  if (continuesNumeral(draft, token)) failDraft(draft, "badNumber", token.start);
  if (quantity.measure === null && isRelativeUnit(quantity.unit)) judgeShare(draft, token);
}

const number: Step = (draft, token) => {
  const { quantity } = token;
  if (quantity === null) return;
  if (draft.first === null) return takeFirst(draft, token, quantity);
  if (draft.ranged && draft.second === null) {
    draft.second = quantity;
    return;
  }
  const together = draft.previous?.kind === "number" && draft.previous.end === token.start;
  failDraft(draft, together ? "badNumber" : "twoReadings", token.start);
};

const badNumber: Step = (draft, token) => {
  draft.first ??= quantityOf(0, "");
  failDraft(draft, "badNumber", token.start);
};

/** 与全省 in 与全省持平. */
function namesCompanion(text: string, { start, end }: Token): boolean {
  for (let at = start + 1; at <= end; at++) if (hasCompanion(text, at)) return true;
  return false;
}

/** 与上年持平 is growth of 0, 与2020年持平 too, on another base; 与全省持平 compares with a region. */
const flat: Step = (draft, token) => {
  const before = draft.previous;
  const other = before?.kind === "word" && namesCompanion(draft.text, before);
  draft.base = draft.companionYear ?? draft.base;
  if (draft.first !== null) failDraft(draft, "twoReadings", token.start);
  else if (other || draft.relation) draft.relation = true;
  else {
    draft.first = quantityOf(0, "%", "growth");
    draft.flat = true;
  }
  if (before !== null && draft.text.startsWith("基本", before.start)) draft.approximate = true;
};

const dash: Step = (draft, token) => {
  if (draft.first === null || draft.ranged) failDraft(draft, "unexpectedText", token.start);
  draft.ranged = true;
};

const between: Step = (draft, token) => {
  if (draft.second === null && draft.first !== null) failDraft(draft, "unexpectedText", token.start);
};

const become: Step = (draft) => {
  dropFirst(draft);
};

const from: Step = (draft) => {
  draft.from = true;
};

const upTo: Step = (draft) => {
  reachBy(draft, "up");
};

const downTo: Step = (draft) => {
  reachBy(draft, "down");
};

/** 43%提高到45%: the first number was where it started. */
function reachBy(draft: Draft, verb: "up" | "down"): void {
  if (draft.first !== null) dropFirst(draft);
  draft.from = false;
  draft.verb = verb;
  markReach(draft, verb);
}

function markReach(draft: Draft, verb: "up" | "down"): void {
  draft.reach = true;
  if (draft.before !== null && !draft.soft) return;
  draft.before = verb === "up" ? "atLeast" : "atMost";
  draft.soft = true;
}

/** 5%到6% is a range, 提高城镇化率到60% a place to reach, 到2025年 neither. */
const to: Step = (draft, token) => {
  if (draft.first !== null) {
    if (draft.from || draft.second !== null) failDraft(draft, "twoReadings", token.start);
    draft.ranged = true;
  } else if (draft.verb === "up" || draft.verb === "down") markReach(draft, draft.verb);
};

/** How numbers and what ties two of them together are taken in. */
export const NUMBER_STEPS = {
  number,
  badNumber,
  flat,
  dash,
  between,
  become,
  from,
  upTo,
  downTo,
  to,
} satisfies Partial<Record<TokenKind, Step>>;
