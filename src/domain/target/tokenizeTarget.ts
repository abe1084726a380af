import { isDigit } from "./isDigit";
import { isPartOfYear } from "./isPartOfYear";
import { matchKeyword, type Keyword } from "./matchKeyword";
import { quantityOf } from "./quantityOf";
import { readDate } from "./readDate";
import { readDigits, type Digits } from "./readDigits";
import { readLargeNumeral } from "./readLargeNumeral";
import { readUnit } from "./readUnit";
import { readWordedNumber } from "./readWordedNumber";
import { scanWord } from "./scanWord";
import { shareUnit } from "./shareUnit";
import type { Quantity, Token, TokenKind } from "./token";

function token(kind: TokenKind, start: number, end: number, quantity: Quantity | null = null, hazard = -1): Token {
  return { kind, start, end, quantity, bound: null, hazard };
}

/** A sign belongs to the number unless a number or a name stands right before it: 增长-5%, but 6.5%-7%. */
function startsFigure(text: string, at: number, before: Token | undefined): boolean {
  if (isDigit(text.charCodeAt(at))) return true;
  const sign = text.charAt(at);
  return (
    (sign === "-" || sign === "+") &&
    isDigit(text.charCodeAt(at + 1)) &&
    before?.kind !== "number" &&
    before?.kind !== "word"
  );
}

/** 5G, 4A级: figures and one letter that name a thing. */
function isName(text: string, start: number, end: number): boolean {
  const letter = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  return end - start === 1 && letter >= 0x41 && letter <= 0x47 && !(next >= 0x41 && next <= 0x7a);
}

const TO_ONE = ":1";

/** 2.1:1 is a ratio of 2.1; 8:1:1 and 3:10 are none. */
function isToOne(text: string, at: number): boolean {
  const next = text.charAt(at + TO_ONE.length);
  return text.startsWith(TO_ONE, at) && !isDigit(text.charCodeAt(at + TO_ONE.length)) && next !== ":" && next !== ".";
}

/** 1亿2000万元: figures with 亿 or 万 between them are one number. */
function figureAt(text: string, at: number): Digits {
  const large = readLargeNumeral(text, at);
  return large === null ? readDigits(text, at) : { figure: String(large.value), end: large.end };
}

function figureToken(text: string, at: number): Token {
  const { figure, end } = figureAt(text, at);
  if (figure === null) return token("badNumber", at, end);
  if (isName(text, at, end)) return token("word", at, scanWord(text, end).end, null, scanWord(text, end).hazard);
  if (isToOne(text, end)) return token("number", at, end + TO_ONE.length, quantityOf(figure, ""));
  const { unit, end: unitEnd, andMore } = readUnit(text, end);
  const quantity =
    unit === "成"
      ? quantityOf(Number(figure) * 10, "%")
      : quantityOf(figure, unit === "强" ? "" : unit, unit === "强" ? "rank" : null);
  return token("number", at, unitEnd, bounded(quantity, unit, andMore));
}

function bounded(quantity: Quantity, unit: string, andMore: boolean): Quantity {
  if (andMore) return { ...quantity, approximate: true, bound: "atLeast" };
  return unit === "强" ? { ...quantity, bound: "atMost" } : quantity;
}

function keywordToken(text: string, at: number, keyword: Keyword): Token {
  const end = at + keyword.word.length;
  if (keyword.kind === "noun") return wordToken(text, at);
  return { kind: keyword.kind, start: at, end, quantity: null, bound: keyword.bound, hazard: -1 };
}

function wordToken(text: string, at: number): Token {
  const { end, hazard } = scanWord(text, at);
  return end > at ? token("word", at, end, null, hazard) : token("unknown", at, at + 1);
}

function dashToken(text: string, at: number): Token | null {
  const sign = text.charAt(at);
  if (sign === "-" || sign === "~") return token("dash", at, at + 1);
  if (sign !== "—") return null;
  return token("dash", at, text.charAt(at + 1) === "—" ? at + 2 : at + 1);
}

function dateToken(text: string, at: number): Token | null {
  const end = readDate(text, at);
  if (end === at) return null;
  return token(isPartOfYear(text.slice(at, end)) ? "partYear" : "date", at, end);
}

function takesBareScale(before: Token | undefined): boolean {
  return before?.kind === "bound" || before?.kind === "softBound" || before?.kind === "about";
}

function wordedToken(text: string, at: number, before: Token | undefined): Token {
  const worded = readWordedNumber(text, at, takesBareScale(before));
  if (worded !== null) return token("number", at, worded.end, worded.quantity);
  if (shareUnit(text, at) !== null) return token("badNumber", at, at + 3);
  return dashToken(text, at) ?? wordToken(text, at);
}

function readToken(text: string, at: number, before: Token | undefined): Token {
  if (startsFigure(text, at, before)) {
    return dateToken(text, at) ?? figureToken(text, at);
  }
  const keyword = matchKeyword(text, at);
  if (keyword !== null) return keywordToken(text, at, keyword);
  return dateToken(text, at) ?? wordedToken(text, at, before);
}

/** 每十万人口: what is counted per ten thousand is part of a name. */
function nextToken(text: string, at: number, before: Token | undefined): Token {
  const next = readToken(text, at, before);
  const named = next.kind === "number" && text.charAt(at - 1) === "每";
  return named ? token("word", at, next.end) : next;
}

/**
 * Cuts a normalised target text into tokens that cover it without a gap (rule T1). Time is linear in its length.
 *
 * @example
 * tokenizeTarget("增长7%左右").map((token) => token.kind) // => ["up", "number", "roughly"]
 */
export function tokenizeTarget(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const next = nextToken(text, at, tokens[tokens.length - 1]);
    tokens.push(next);
    at = next.end;
  }
  return tokens;
}
