import type { Draft } from "./draft";
import { dropFirst } from "./dropFirst";
import { isRelativeUnit } from "./isRelativeUnit";
import type { Token, TokenKind } from "./token";

/** 3岁以下婴幼儿托位2000个, 35-64岁妇女筛查1.5万人, 220千伏变电站2座: with these units the number describes what is counted. */
const DESCRIBING_UNITS = new Set(["岁", "周岁", "分钟", "千伏", "kV", "KV", "千瓦", "kW", "万吨级", "公里/小时"]);

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

/**
 * 5亿元以上项目10个, 1000万元以上项目投资增长10%: a number with a bound and a name after it describes what the next number
 * counts. A share describes nothing: 60%以上的增长.
 */
export function settleDescription(draft: Draft, token: Token): void {
  const { first } = draft;
  if (first === null || !draft.tail || !NEW_STATEMENT.has(token.kind)) return;
  const { unit } = draft.second ?? first;
  const describes = DESCRIBING_UNITS.has(unit) || (draft.after !== null && !draft.ranged && !isRelativeUnit(unit));
  if (!describes) return;
  dropFirst(draft);
  draft.before = null;
  draft.described = true;
}
