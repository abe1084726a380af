import type { Draft } from "./draft";
import { splitClauses } from "./splitClauses";
import { takeToken } from "./takeToken";
import type { Token, TokenKind } from "./token";

/** In brackets these speak of the number before them: 5.5%(以内). */
const INLINE: ReadonlySet<TokenKind> = new Set<TokenKind>(["after", "roughly", "up", "down", "net", "about"]);

/** 含续建30个, 上年为5%: a remark, whatever numbers it has. */
const REMARK_KINDS: ReadonlySet<TokenKind> = new Set<TokenKind>(["ofWhich", "lastYear", "ofLastYear", "about", "than"]);
const REMARK_WORDS = [
  "含",
  "包括",
  "包含",
  "不含",
  "不包括",
  "剔除",
  "扣除",
  "折合",
  "按",
  "依据",
  "根据",
  "参照",
  "参考",
  "对标",
  "注",
  "备注",
  "原",
  "现有",
  "已",
];

function isRemark(inner: readonly Token[], text: string): boolean {
  const [first] = inner;
  if (first === undefined) return false;
  return REMARK_KINDS.has(first.kind) || REMARK_WORDS.some((word) => text.startsWith(word, first.start));
}

function hasNumber(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === "number" || kind === "badNumber" || kind === "flat");
}

/**
 * Takes what stands in brackets into the draft of its clause: a bound (`5.5%(以内)`), the type of rule T6 (`（预期性）`), another
 * number (`162亿元（增长7%）`), or a remark that changes nothing (`(推算)`).
 */
export function takeBracket(draft: Draft, inner: readonly Token[], close: Token): void {
  if (inner.length > 0 && inner.every(({ kind }) => INLINE.has(kind))) {
    for (const token of inner) takeToken(draft, token);
    draft.end = close.end;
    return;
  }
  for (const { kind } of inner) if (kind === "obligatory" || kind === "anticipatory") draft.type = kind;
  const compares = inner.some(({ kind }) => kind === "relation" || kind === "comparator");
  if (isRemark(inner, draft.text) || !(hasNumber(inner) || compares)) return;
  draft.nested = [...draft.nested, ...splitClauses(inner, draft.text)];
}
