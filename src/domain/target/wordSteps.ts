import type { Draft, Step } from "./draft";
import { failDraft } from "./failDraft";
import { sideOf } from "./sideOf";
import type { Token, TokenKind } from "./token";

const NUMERALS = new Set("零一二两三四五六七八九十百千万亿几数来");

const DURATIONS = new Set(["年", "个月", "天", "日", "周", "小时"]);
const DENIALS = new Set("不零杜避防遏只");

function verb(kind: "up" | "down" | "net"): Step {
  return (draft, token) => {
    const moved = draft.rateVersus || (draft.verb !== null && draft.verb !== kind);
    if (moved) failDraft(draft, "twoReadings", token.start);
    draft.verb ??= kind;
  };
}

function rate(measure: "growth" | "reduction"): Step {
  return (draft) => {
    draft.rate = measure;
  };
}

/** 不低于, 突破; a soft bound gives way to a hard one. */
function bound(soft: boolean): Step {
  return (draft, token) => {
    if (draft.first !== null) return failDraft(draft, "twoReadings", token.start);
    const hardBefore = draft.before !== null && !draft.soft;
    if (hardBefore && soft) return;
    if (hardBefore && sideOf(draft.before) !== sideOf(token.bound)) failDraft(draft, "twoReadings", token.start);
    draft.before = token.bound;
    draft.soft = soft;
  };
}

/** 以上, 以内; without a number before it, it belongs to a name: 亿元以上项目. */
const after: Step = (draft, token) => {
  if (draft.first === null && draft.lastYear === null) return;
  if (draft.after !== null && sideOf(draft.after) !== sideOf(token.bound)) failDraft(draft, "twoReadings", token.start);
  draft.after = token.bound;
};

const approximate: Step = (draft) => {
  draft.approximate = true;
};

function isComparison(previous: Draft["previous"]): boolean {
  return previous?.kind === "comparator" || previous?.kind === "than";
}

/** Words before the number say what it measures, words after it what it counts. */
const phrase: Step = (draft) => {
  if (draft.first !== null) {
    draft.tail = true;
    return;
  }
  if (isComparison(draft.previous)) draft.relation = true;
  if (draft.previous?.kind === "bound") draft.boundedWord = true;
};

/** 2年内完成 sets a date, not an amount. */
function isDeadline(draft: Draft, token: Token): boolean {
  const timed = draft.first !== null && DURATIONS.has(draft.first.unit) && draft.previous?.kind === "number";
  return timed && "内前底后".includes(draft.text.charAt(token.start));
}

/** 2020年的1.5倍 is a multiple of that year's figure. */
function isOfDate(draft: Draft, token: Token): boolean {
  return draft.previous?.kind === "date" && draft.text.slice(token.start, token.end) === "的";
}

const word: Step = (draft, token) => {
  if (isOfDate(draft, token)) {
    draft.lastYear = "of";
    draft.base = draft.text.slice(draft.previous?.start, draft.previous?.end);
    return;
  }
  if (token.hazard >= 0) failDraft(draft, "unexpectedText", token.hazard);
  if (isDeadline(draft, token) || draft.flat) failDraft(draft, "unexpectedText", token.start);
  if (draft.previous?.kind === "number" && NUMERALS.has(draft.text.charAt(token.start)))
    failDraft(draft, "badNumber", token.start);
  phrase(draft, token);
};

/** 不减100家, 杜绝5人以上事故: the words deny what the number says. */
const quality: Step = (draft, token) => {
  if (DENIALS.has(draft.text.charAt(token.start))) failDraft(draft, "unexpectedText", token.start);
  phrase(draft, token);
};

const external: Step = (draft, token) => {
  draft.external = true;
  phrase(draft, token);
};

/** 省下达任务100%完成, 100%完成省下达任务: of a task that is not here. */
const neutral: Step = (draft, token) => {
  const isShare = draft.previous?.kind === "number" && draft.first?.unit === "%";
  if (isShare && draft.text.startsWith("完成", token.start)) draft.ofExternal = true;
};

const relation: Step = (draft, token) => {
  if (draft.first === null) draft.relation = true;
  else failDraft(draft, "unexpectedText", token.start);
};

function mark(value: Draft["mark"]): Step {
  return (draft) => {
    draft.mark = value;
  };
}

function type(value: Draft["type"]): Step {
  return (draft) => {
    draft.type = value;
  };
}

const unknown: Step = (draft, token) => {
  failDraft(draft, "unexpectedText", token.start);
};

const pass: Step = () => undefined;

/** A scope or verb of doing between a bound and its word changes nothing; what stays is who stood before. */
export const WORD_STEPS = {
  up: verb("up"),
  down: verb("down"),
  net: verb("net"),
  rateUp: rate("growth"),
  rateDown: rate("reduction"),
  bound: bound(false),
  comparator: bound(false),
  softBound: bound(true),
  after,
  about: approximate,
  roughly: approximate,
  word,
  noun: phrase,
  external,
  ranking: phrase,
  quality,
  undecided: phrase,
  relation,
  strive: mark("strive"),
  ensure: mark("ensure"),
  stretch: mark("stretch"),
  obligatory: type("obligatory"),
  anticipatory: type("anticipatory"),
  unknown,
  open: unknown,
  close: unknown,
  neutral,
  scope: pass,
  than: pass,
  ofWhich: pass,
  separator: pass,
  pause: pass,
} satisfies Partial<Record<TokenKind, Step>>;
