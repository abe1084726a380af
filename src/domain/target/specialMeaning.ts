import { WORD_KINDS } from "./draft";
import type { SpecialTarget } from "./target";
import type { Token, TokenKind } from "./token";

const DIRECTIONS: ReadonlySet<TokenKind> = new Set<TokenKind>(["up", "down", "net", "upTo", "downTo"]);
const TRIES: ReadonlySet<TokenKind> = new Set<TokenKind>(["softBound", "strive", "ensure", "neutral", "bound"]);

/** 不低于城镇, 超过全国: bounds that compare when a word follows; 突破瓶颈 does not. */
const COMPARING = ["不低", "不高", "超过", "超出", "超越", "不少", "不超", "多于", "少于"];
const DOING = ["完成", "实现", "达成", "保持", "稳定", "维持"];

function comparesWithWord(tokens: readonly Token[], text: string): boolean {
  return tokens.some((token, index) => {
    const next = tokens[index + 1]?.kind;
    if (next === undefined || !WORD_KINDS.has(next)) return false;
    if (token.kind === "comparator") return true;
    return token.kind === "bound" && COMPARING.some((word) => text.startsWith(word, token.start));
  });
}

function isUndertaking(tokens: readonly Token[], text: string): boolean {
  return tokens.some((token, index) => {
    if (token.kind === "quality" || DIRECTIONS.has(token.kind)) return true;
    if (token.kind === "neutral" && DOING.some((word) => text.startsWith(word, token.start))) return true;
    return TRIES.has(token.kind) && tokens[index + 1]?.kind === "word";
  });
}

/**
 * What a target without a number is (rule T2): relation (与经济增长同步), external (完成市下达任务), rank (全市前列) or qualitative
 * (持续改善, 年底前封顶). Null where the words say nothing that the rules know, so that it stays 目标待定.
 */
export function specialMeaning(tokens: readonly Token[], text: string): SpecialTarget | null {
  const kinds = new Set(tokens.map(({ kind }) => kind));
  // 完成市下达任务 is external although it has a verb of doing
  if (kinds.has("external")) return "external";
  if (kinds.has("relation") || comparesWithWord(tokens, text)) return "relation";
  if (kinds.has("ranking")) return "rank";
  if (kinds.has("unknown") || kinds.has("undecided")) return null;
  return isUndertaking(tokens, text) ? "qualitative" : null;
}
