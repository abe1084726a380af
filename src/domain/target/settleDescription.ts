import type { Draft } from "./draft";
import { dropFirst } from "./dropFirst";
import { isRelativeUnit } from "./isRelativeUnit";
import type { Token, TokenKind } from "./token";

/** 3岁以下婴幼儿托位2000个, 35-64岁妇女筛查1.5万人, 220千伏变电站2座: with these units the number describes what is counted. */
const DESCRIBING_UNITS = new Set(["岁", "周岁", "分钟", "千伏", "kV", "KV", "千瓦", "kW", "万吨级", "公里/小时"]);

/** 产值超10亿元企业3家: what such a unit counts may have a number in its name. */
const COUNTERS = new Set(["家", "个", "户", "项", "件"]);

/** What begins to speak of another number. */
const NEW_STATEMENT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "number",
  "bound",
  "softBound",
  "comparator",
  "up",
  "down",
  "net",
  "rateUp",
  "rateDown",
  "upTo",
  "downTo",
]);

function isBounded(draft: Draft, token: Token): boolean {
  return draft.after !== null || (draft.before === "above" && COUNTERS.has(token.quantity?.unit ?? ""));
}

function describes(draft: Draft, unit: string, token: Token): boolean {
  if (DESCRIBING_UNITS.has(unit)) return true;
  return !draft.ranged && !isRelativeUnit(unit) && isBounded(draft, token);
}

/**
 * 5亿元以上项目10个, 1000万元以上项目投资增长10%: a number with a bound and a name after it describes what the next number
 * counts. A share describes nothing: 60%以上的增长.
 */
export function settleDescription(draft: Draft, token: Token): void {
  const { first } = draft;
  if (first === null || !draft.tail || !NEW_STATEMENT.has(token.kind)) return;
  if (!describes(draft, (draft.second ?? first).unit, token)) return;
  dropFirst(draft);
  draft.before = null;
  draft.described = true;
}
