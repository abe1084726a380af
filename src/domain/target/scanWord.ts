import { isDigit } from "./isDigit";
import { isHan } from "./isHan";
import { matchKeyword } from "./matchKeyword";
import { readWordedNumber } from "./readWordedNumber";
import { shareUnit } from "./shareUnit";

/** A run of words that say what is measured. */
export interface WordRun {
  readonly end: number;
  /** Where a negation or hidden direction stands; −1 where none does. */
  readonly hazard: number;
}

/** Characters that may turn the meaning of the number beside them: no number is read past them (rule T3). */
const HAZARDS = new Set("不未无没非勿除扣减降少缩低跌落亏欠倍半差短剩缺");

const NUMBER_GOES_ON = new Set("-—~至到,%‰ ");

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isWordCode(code: number): boolean {
  return (
    isHan(code) ||
    isLetter(code) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x2160 && code <= 0x217f) ||
    JOINERS.has(code)
  );
}

/** & / · 《 》 _ ’ ° and the numerals beside letters. */
const JOINERS = new Set([..."&/·《》°#⁺•"].map((character) => character.charCodeAt(0)));

function isFigure(code: number): boolean {
  return isDigit(code) || code === 0x2e;
}

/** PM2.5, 5G after a letter: figures that belong to a name. */
function nameEnd(text: string, at: number): number {
  let end = at + 1;
  if (!isLetter(text.charCodeAt(at))) return end;
  for (let code = text.charCodeAt(end); isLetter(code) || isFigure(code) || code === 0x26; code = text.charCodeAt(end))
    end++;
  return end;
}

/** A20-30个: the figures of the name may be the beginning of a range. */
function swallowsNumber(text: string, end: number): boolean {
  return isFigure(text.charCodeAt(end - 1)) && NUMBER_GOES_ON.has(text.charAt(end));
}

function stopsAt(text: string, at: number): boolean {
  return !isWordCode(text.charCodeAt(at)) || shareUnit(text, at) !== null || readWordedNumber(text, at, false) !== null;
}

/**
 * Reads words until a keyword, a number or a sign: 规模以上工业增加值, PM2.5. Words that hide a keyword (增加值) are passed as a
 * whole; the end is the start where no word begins there.
 *
 * @example
 * scanWord("工业增加值增长5%", 0).end // => 5
 */
export function scanWord(text: string, at: number): WordRun {
  let end = at;
  let hazard = -1;
  while (end < text.length) {
    const keyword = matchKeyword(text, end);
    if (keyword !== null) {
      if (keyword.kind !== "noun") break;
      end += keyword.word.length;
      continue;
    }
    if (stopsAt(text, end)) break;
    const next = nameEnd(text, end);
    if (hazard < 0 && (HAZARDS.has(text.charAt(end)) || swallowsNumber(text, next))) hazard = end;
    end = next;
  }
  return { end, hazard };
}
