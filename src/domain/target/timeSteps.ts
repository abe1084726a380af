import type { Step } from "./draft";
import { hasCompanion } from "./hasCompanion";
import type { TokenKind } from "./token";

const lastYear: Step = (draft) => {
  draft.lastYear = draft.previous?.kind === "comparator" ? "comparator" : "named";
};

const ofLastYear: Step = (draft) => {
  draft.lastYear = "of";
};

/** 比2020年 names a base, and so does 不低于2020年. */
const date: Step = (draft, token) => {
  const kind = draft.previous?.kind;
  if (hasCompanion(draft.text, token.start)) draft.companionYear = draft.text.slice(token.start, token.end);
  if (kind === "bound" || kind === "comparator") draft.boundedYear = { kind, start: token.start, end: token.end };
  if (kind !== "than") return;
  draft.base = draft.text.slice(token.start, token.end);
  draft.versus = true;
};

const versus: Step = (draft, token) => {
  draft.rateVersus = draft.previous?.kind === "up" || draft.previous?.kind === "down";
  draft.versus = true;
  draft.yearOnYear = draft.text.startsWith("同比", token.start);
};

/** 比1-6月增长 names a base; 上半年完成50亿元 an amount for half of the year. */
const partYear: Step = (draft, token) => {
  if (draft.previous?.kind === "than") date(draft, token);
  else draft.partYear = true;
};

const base: Step = (draft, token) => {
  draft.base = draft.text.slice(token.start, token.end);
};

/** 在2020年基础上 names a base. */
const onBase: Step = (draft) => {
  if (draft.previous?.kind === "date") draft.base = draft.text.slice(draft.previous.start, draft.previous.end);
};

/** How words for time, and for what a number is measured against, are taken in. */
export const TIME_STEPS = {
  lastYear,
  ofLastYear,
  date,
  versus,
  partYear,
  base,
  onBase,
} satisfies Partial<Record<TokenKind, Step>>;
