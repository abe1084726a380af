import { isHan } from "./isHan";
import { matchKeyword } from "./matchKeyword";
import { unitWordLength } from "./unitWordLength";

/** A unit right after a number, and where it ends. */
export interface Unit {
  readonly unit: string;
  readonly end: number;
  /** 余 or 多 before it: 100余家. */
  readonly andMore: boolean;
  /** False where no list has it or there is none. */
  readonly listed: boolean;
}

const SCALES = new Set("百千万亿");
const MOST_SCALES = 3;
const MOST_CHARACTERS = 12;

/** What an unlisted unit must not contain: a numeral or a word that turns the meaning. */
const NOT_IN_UNITS = new Set("零一二两三四五六七八九十百千万亿半倍不未无没非除扣减降缩负亏欠少低的之来");

function isUnitCharacter(code: number): boolean {
  if (isHan(code)) return true;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xb7;
}

function isMore(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === "余" || character === "多";
}

/** Words that T1 keeps as the unit although no list has them: 45株绿植. */
function unlistedEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isUnitCharacter(text.charCodeAt(end)) && matchKeyword(text, end) === null) {
    if (NOT_IN_UNITS.has(text.charAt(end)) || end - at >= MOST_CHARACTERS) return at;
    end++;
  }
  return end;
}

const DENOMINATOR_SCALES = new Set("十百千万亿");

/** 10 before 万 in a denominator: 10/10万. */
function powerEnd(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === (end === at ? "1" : "0")) end++;
  return end > at && SCALES.has(text.charAt(end)) ? end : at;
}

/** What joins two units: 微克/立方米, 千瓦·时; 每 only the first two. */
const JOINTS = new Set("/·");

/** 每 in 每年增长 begins what follows. */
function joins(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return JOINTS.has(sign) || (sign === "每" && matchKeyword(text, at) === null);
}

/** Units that are none right after a number: 5月 is a date. */
const ONLY_BELOW = new Set("时月");

function denominatorLength(text: string, at: number): number {
  return ONLY_BELOW.has(text.charAt(at)) ? 1 : unitWordLength(text, at);
}

/** 微克/立方米, 人/10万人, 元/人·月: what a unit is counted by. */
function denominatorEnd(text: string, at: number): number {
  if (!joins(text, at)) return at;
  let end = powerEnd(text, at + 1);
  let word = denominatorLength(text, end);
  while (word === 0 && DENOMINATOR_SCALES.has(text.charAt(end))) word = denominatorLength(text, ++end);
  const last = word > 0 ? end + word : unlistedEnd(text, end);
  if (last === at + 1) return at;
  return JOINTS.has(text.charAt(last)) ? denominatorEnd(text, last) : last;
}

function scaledEnd(text: string, at: number): number {
  let end = at;
  while (end - at < MOST_SCALES && SCALES.has(text.charAt(end)) && unitWordLength(text, end) === 0) end++;
  return end;
}

/**
 * Reads the unit (计量单位) written right after a number, as it is written: 亿元, 万亿斤, 微克/立方米, 个百分点. Of 个事项 it is
 * 个, the rest says what is counted; an unlisted word is the unit as a whole (rule T1).
 *
 * @example
 * readUnit("1.3万亿斤以上", 3).unit // => "万亿斤"
 */
export function readUnit(text: string, at: number): Unit {
  const direct = unitWordLength(text, at);
  if (direct > 0) return withDenominator(text, at, at + direct);
  const moreFirst = isMore(text, at);
  const start = moreFirst ? at + 1 : at;
  const scaled = scaledEnd(text, start);
  const moreLater = !moreFirst && isMore(text, scaled);
  const base = moreLater ? scaled + 1 : scaled;
  const word = unitWordLength(text, base);
  const andMore = moreFirst || moreLater;
  const end = denominatorEnd(text, base + word);
  if (end === start) return unlisted(text, base, andMore);
  const unit = text.slice(start, scaled) + text.slice(base, end);
  return { unit, end, andMore, listed: unit !== "" };
}

function unlisted(text: string, start: number, andMore: boolean): Unit {
  const end = unlistedEnd(text, start);
  return { unit: text.slice(start, end), end, andMore, listed: false };
}

function withDenominator(text: string, start: number, end: number): Unit {
  const last = denominatorEnd(text, end);
  return { unit: text.slice(start, last), end: last, andMore: false, listed: true };
}
