import { SPECIAL_VOCABULARY } from "./specialVocabulary";
import type { Bound } from "./target";
import type { TokenKind } from "./token";
import { PLAIN_VOCABULARY, VOCABULARY, type WordList } from "./vocabulary";

/** A word of the vocabulary. */
export interface Keyword {
  readonly word: string;
  readonly kind: TokenKind;
  readonly bound: Bound | null;
  /** True where the word counts only directly before a number: 达 in 达70个, not in 达标. */
  readonly beforeNumber: boolean;
}

/** What may stand between such a word and its number, and the numerals that a number may begin with. */
const NUMBER_STARTS = new Set("0123456789+-约近超达过零一二两三四五六七八九十百千万亿翻");

function keywordsOf([kind, bound, words]: WordList): Keyword[] {
  return words.split(" ").map((entry) => {
    const beforeNumber = entry.endsWith("#");
    return { word: beforeNumber ? entry.slice(0, -1) : entry, kind, bound, beforeNumber };
  });
}

/** Keywords by their first character, longest first; of two that are the same the one listed first. */
function dictionary(): ReadonlyMap<number, readonly Keyword[]> {
  const byFirst = new Map<number, Keyword[]>();
  for (const keyword of [...VOCABULARY, ...PLAIN_VOCABULARY, ...SPECIAL_VOCABULARY].flatMap(keywordsOf)) {
    const first = keyword.word.charCodeAt(0);
    const same = byFirst.get(first) ?? [];
    byFirst.set(first, same);
    same.push(keyword);
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.word.length - one.word.length);
  return byFirst;
}

const DICTIONARY = dictionary();

/** 超上年: a bound may bind last year's figure instead of a number. */
function bindsLastYear({ bound }: Keyword, text: string, end: number): boolean {
  return bound !== null && (text.startsWith("上年", end) || text.startsWith("去年", end));
}

/**
 * The longest word of the vocabulary at a place of a normalised target text, or null.
 *
 * @example
 * matchKeyword("不少于105亿元", 0)?.kind // => "bound"
 */
export function matchKeyword(text: string, at: number): Keyword | null {
  const candidates = DICTIONARY.get(text.charCodeAt(at));
  if (candidates === undefined) return null;
  for (const keyword of candidates) {
    if (!text.startsWith(keyword.word, at)) continue;
    const end = at + keyword.word.length;
    if (!keyword.beforeNumber || NUMBER_STARTS.has(text.charAt(end)) || bindsLastYear(keyword, text, end))
      return keyword;
  }
  return null;
}
