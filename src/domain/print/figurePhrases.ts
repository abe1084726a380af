import { unitWordLength } from "../target/unitWordLength";

/** A stretch of a text that had better stay on one line: its first character, and the one after its last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** How badly a break inside it reads: 1 for 5.5%左|右, less for 0.4个百|分点. */
  readonly clings: number;
}

const NUMBERS = /[0-9][0-9.,]*/gu;
/** What stands between a number and its unit: 3.5万余人. */
const SCALE = /[十百千万亿]*[余多]?/uy;
/** How a number is meant. */
const QUALIFIER = /(?:左右|以上|以内|以下|之内|以外)?/uy;
/** A unit that is longer is broken in its middle rather than parted from its number: 个百分点, 平方米. */
const SHORT_UNIT = 2;
const IN_A_LONG_UNIT = 0.25;
/** Between the two ends of a range. */
const RANGE = /[-—–~～至](?=[0-9])/uy;

/**
 * The figures of a text (数字词组) with what belongs to them: unit, 左右 and the like, the other end of a range. A line that
 * ends inside one reads badly: 5.5%左|右, 72亿|元.
 *
 * @example
 * figurePhrases("增长5.5%左右") // => [{"from": 2, "to": 8, "clings": 1}]
 * figurePhrases("6.5%—7%") // => [{"from": 0, "to": 4, "clings": 1}, {"from": 0, "to": 7, "clings": 1}]
 * figurePhrases("升0.4个百分点") // => [{"from": 1, "to": 5, "clings": 1}, {"from": 1, "to": 8, "clings": 0.25}]
 */
export function figurePhrases(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  /** Where the number after a range sign would begin, and where its range began. */
  let range: { readonly at: number; readonly from: number } | null = null;
  for (const { index, 0: digits } of text.matchAll(NUMBERS)) {
    const from: number = range?.at === index ? range.from : index;
    const unit = endOf(SCALE, text, index + digits.length);
    const unitTo = unitEnd(text, unit);
    const to = endOf(QUALIFIER, text, unitTo);
    const isLong = unitTo - unit > SHORT_UNIT;
    if (isLong) phrases.push({ from, to: unit + 1, clings: 1 });
    phrases.push({ from, to, clings: isLong ? IN_A_LONG_UNIT : 1 });
    const next = endOf(RANGE, text, to);
    range = next === to ? null : { at: next, from };
  }
  return phrases;
}

/** 微克/立方米 is one unit. */
function unitEnd(text: string, from: number): number {
  const end = from + unitWordLength(text, from);
  const below = end > from && text.charAt(end) === "/" ? unitWordLength(text, end + 1) : 0;
  return below === 0 ? end : end + 1 + below;
}

/** Where a sticky pattern that is looked for at a place ends. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const [found = ""] = pattern.exec(text) ?? [];
  return from + found.length;
}
