import { Exact } from "../exact";
import { isDigit } from "./isDigit";
import { presetQuantity, type PresetWord } from "./presetQuantity";
import { quantityOf } from "./quantityOf";
import { readDigits } from "./readDigits";
import { readNumeral } from "./readNumeral";
import { readRank } from "./readRank";
import { readUnit, type Unit } from "./readUnit";
import { shareUnit } from "./shareUnit";

const RANGE_SIGNS = new Set("到至-—~");

const MOST_DOUBLINGS = 10;

/** Characters that a worded number begins with; everything else is passed over at once. */
const FIRST = new Set("前第翻零正负倍减一半两〇二三四五六七八九十百千万");

interface Figure {
  readonly value: number | string;
  readonly end: number;
}

function figureAt(text: string, at: number): Figure | null {
  if (!isDigit(text.charCodeAt(at))) return readNumeral(text, at);
  const { figure, end } = readDigits(text, at);
  return figure === null ? null : { value: figure, end };
}

/** 百分之五, 千分之三, 万分之一, and 百分之百. */
function readShare(text: string, at: number, unit: string): PresetWord | null {
  if (unit === "%" && text.charAt(at + 3) === "百") return { quantity: quantityOf(100, unit), end: at + 4 };
  const figure = figureAt(text, at + 3);
  return figure && { quantity: quantityOf(figure.value, unit), end: figure.end };
}

/** 翻一番 is twice, 翻两番 four times. */
function readDoubling(text: string, at: number): PresetWord | null {
  if (text.charAt(at) !== "翻") return null;
  const figure = figureAt(text, at + 1);
  if (figure === null || text.charAt(figure.end) !== "番") return null;
  const times = Number(figure.value);
  if (!Number.isInteger(times) || times < 1 || times > MOST_DOUBLINGS) return null;
  return { quantity: quantityOf(2 ** times, "倍", "multiple"), end: figure.end + 1 };
}

/** 两到三个: the unit stands after the second numeral. */
function beginsRange(text: string, at: number): boolean {
  return RANGE_SIGNS.has(text.charAt(at)) && readNumeral(text, at + 1) !== null;
}

/** 三成 and 三成五, 三分之二, 十二项. */
function readCounted(text: string, at: number): PresetWord | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const { value, end } = numeral;
  if (text.charAt(end) === "成") return readTenths(text, value, end + 1);
  if (text.startsWith("分之", end)) {
    const part = readNumeral(text, end + 2);
    return part && value > 0
      ? { quantity: quantityOf(new Exact(part.value).div(value).times(100), "%"), end: part.end }
      : null;
  }
  if (beginsRange(text, end)) return { quantity: quantityOf(value, ""), end };
  const unit = readUnit(text, end);
  if (!isCounted(unit)) return null;
  const quantity = quantityOf(value, unit.unit);
  return { quantity: unit.andMore ? { ...quantity, approximate: true, bound: "atLeast" } : quantity, end: unit.end };
}

/** 成长, 成本: after a numeral these are words and no tenths. */
const AFTER_TENTHS = new Set("长立员本果效就分功品交年群绩套");

function readTenths(text: string, tenths: number, at: number): PresetWord | null {
  if (tenths > 10 || AFTER_TENTHS.has(text.charAt(at))) return null;
  const next = readNumeral(text, at);
  const more = next !== null && next.value < 10 ? next : { value: 0, end: at };
  return { quantity: quantityOf(tenths * 10 + more.value, "%"), end: more.end };
}

/** 三年行动, 二期, 三级: with these a numeral names a thing and counts nothing. */
const NAMING_UNITS = new Set("年级类种面门点角方度层口头里分位次步轮版款届期批周日天段单站本对双张片样线块名组幢号包");

function isCounted(unit: Unit): boolean {
  return unit.listed && !NAMING_UNITS.has(unit.unit);
}

/** What they count for before a unit; 万 belongs to the unit itself. */
const BARE_SCALES: ReadonlyMap<string, number> = new Map([
  ["百", 100],
  ["千", 1000],
  ["万", 1],
]);

/** 千亿元 after 突破: 1000 亿元. */
function readBareScale(text: string, at: number): PresetWord | null {
  const sign = text.charAt(at);
  const value = BARE_SCALES.get(sign);
  if (value === undefined) return null;
  const { unit, end, listed } = readUnit(text, sign === "万" ? at : at + 1);
  return listed ? { quantity: quantityOf(value, unit), end } : null;
}

/**
 * Reads a number that is written in words (rule T1): 十二项, 三成, 百分之五, 三分之二, 翻一番, 零增长, 前三; after a word such as 突破
 * also 千亿元. Null where the characters only look like one: 一般, 三年行动, 第一产业.
 *
 * @example
 * readWordedNumber("百分之五左右", 0, false)?.quantity.unit // => "%"
 */
export function readWordedNumber(text: string, at: number, afterBound: boolean): PresetWord | null {
  if (!FIRST.has(text.charAt(at))) return null;
  const share = shareUnit(text, at);
  if (share !== null) return readShare(text, at, share);
  return (
    presetQuantity(text, at) ??
    readRank(text, at) ??
    readDoubling(text, at) ??
    readCounted(text, at) ??
    (afterBound ? readBareScale(text, at) : null)
  );
}
