import type { Draft } from "./draft";
import { failDraft } from "./failDraft";
import { isRelativeUnit } from "./isRelativeUnit";
import { quantityOf } from "./quantityOf";
import { sideOf } from "./sideOf";

/** What may stand behind a year whose figure is meant: 不低于2023年实际水平. */
const FIGURES_OF_A_YEAR = new Set([
  "",
  "水平",
  "的水平",
  "实际",
  "实际水平",
  "实绩",
  "同期",
  "同期水平",
  "末",
  "末水平",
]);

/** 高于上年2个百分点: by how much, and which way. */
function moveFrom(draft: Draft, year: string | null): void {
  // 增长高于上年2个百分点 speaks of last year's rate, which is not in the text
  if (draft.verb !== null) return failDraft(draft, "twoReadings", draft.start);
  draft.verb = sideOf(draft.before) === "down" ? "down" : "up";
  draft.before = null;
  draft.base = year ?? draft.base;
}

/** 不低于2023年水平 is growth of at least 0 on that base, as 不低于上年 is; 高于2023年2个百分点 moves from it. */
function settleBoundedYear(draft: Draft): void {
  const { boundedYear, text } = draft;
  if (boundedYear === null || draft.lastYear !== null) return;
  const year = text.slice(boundedYear.start, boundedYear.end);
  if (draft.first !== null) {
    draft.versus = true;
    if (boundedYear.kind === "comparator") moveFrom(draft, year);
  } else if (year.includes("年") && FIGURES_OF_A_YEAR.has(text.slice(boundedYear.end, draft.end))) {
    draft.first = quantityOf(0, "%", "growth");
    draft.base = year;
  }
}

/** 高于上年2个百分点 moves by 2 points; 不低于上年 without a number is growth of at least 0. */
function settleLastYear(draft: Draft): void {
  if (draft.lastYear === null || draft.relation) return;
  if (draft.first === null) {
    draft.first = quantityOf(0, "%", "growth");
    return;
  }
  if (draft.lastYear === "comparator") moveFrom(draft, null);
}

/** 同比5% needs no verb: 同比 is what tables call growth. */
function settleYearOnYear(draft: Draft): void {
  const { unit } = draft.second ?? draft.first ?? { unit: "" };
  const isRate = isRelativeUnit(unit) && unit !== "倍";
  if (draft.yearOnYear && draft.verb === null && isRate) draft.rate ??= "growth";
}

/** 增速不低于上年, 增长高于上年, 增速与上年持平: last year's rate, which is not zero and not in the text. */
function isAsFastAsBefore({ rate, verb, lastYear, boundedYear, first, flat }: Draft): boolean {
  const compared = (lastYear !== null || boundedYear !== null) && first === null;
  return rate === null ? compared && verb !== null : compared || flat;
}

/** Settles what a clause that has been read to its end says of other years: 不低于上年, 不低于2023年水平, 同比5% (rule T1). */
export function settleYears(draft: Draft): void {
  if (isAsFastAsBefore(draft)) {
    draft.first = null;
    return;
  }
  settleBoundedYear(draft);
  settleLastYear(draft);
  settleYearOnYear(draft);
}
