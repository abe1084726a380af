import { isDigit } from "./isDigit";
import type { PresetWord } from "./presetQuantity";
import { quantityOf } from "./quantityOf";
import { readDigits } from "./readDigits";
import { readNumeral } from "./readNumeral";

const LAST_PLACE = 999;

/** 前三季度, 第一产业, 第三方: what follows a numeral that is no place in a ranking. */
const NOT_A_RANK = new Set("季产批次期届代方书部张站年天个月阶线轮次类步式时人医小中高条章节道民任把");
const NOT_A_PLACE_GROUP = ["方阵", "梯队", "集团", "板块", "分之"];

function isPlaceEnd(text: string, end: number): boolean {
  return NOT_A_PLACE_GROUP.every((word) => !text.startsWith(word, end)) && !NOT_A_RANK.has(text.charAt(end));
}

/** 前三, 前10名, 第5位, top of a ranking: the place and where its numeral ends. */
function placeOf(text: string, at: number): { readonly value: number; readonly end: number } | null {
  if (isDigit(text.charCodeAt(at))) {
    const { figure, end } = readDigits(text, at);
    return figure === null || figure.includes(".") ? null : { value: Number(figure), end };
  }
  return readNumeral(text, at);
}

/** What is written after the place: 名 and 位 and % are its unit, 强 and 甲 are passed over. */
function placeUnit(sign: string): { readonly unit: string; readonly length: number } {
  if (sign === "名" || sign === "位" || sign === "%") return { unit: sign, length: 1 };
  return { unit: "", length: sign === "强" || sign === "甲" ? 1 : 0 };
}

/**
 * Reads a place in a ranking (位次): 全市前三 is a rank of at most 3, 第5位 of at most 5; 前30% keeps its %. Null for what only
 * looks like one (前三季度, 第一产业) and for places that nobody counts (第一方阵).
 *
 * @example
 * readRank("前三名", 0)?.quantity.measure // => "rank"
 */
export function readRank(text: string, at: number): PresetWord | null {
  const sign = text.charAt(at);
  if (sign !== "前" && sign !== "第") return null;
  const place = placeOf(text, at + 1);
  if (place === null || place.value < 1 || place.value > LAST_PLACE || !isPlaceEnd(text, place.end)) return null;
  const { unit, length } = placeUnit(text.charAt(place.end));
  return { quantity: { ...quantityOf(place.value, unit, "rank"), bound: "atMost" }, end: place.end + length };
}
