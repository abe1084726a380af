import { digitsEnd } from "./digitsEnd";
import { readSection, type Numeral } from "./readSection";

/** Longer scales stand before shorter ones that they begin with. */
const SCALES: readonly (readonly [word: string, scale: number])[] = [
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

/** 5千万 in 3亿5千万. */
interface Term {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
}

function figureAt(text: string, at: number): Numeral | null {
  const end = digitsEnd(text, at);
  return end === at ? readSection(text, at) : { value: Number(text.slice(at, end)), end };
}

function termAt(text: string, at: number): Term | null {
  const figure = figureAt(text, at);
  if (figure === null) return null;
  const { value, end } = figure;
  const scale = SCALES.find(([word]) => text.startsWith(word, end));
  return scale ? { value: value * scale[1], scale: scale[1], end: end + scale[0].length } : { value, scale: 1, end };
}

/** The terms fall, one without a scale of its own fills the places behind, and 零 stands where one does not: 2万3000, 2万零300. */
function follows(term: Term, before: Term, afterZero: boolean): boolean {
  if (before.scale === 1 || term.value >= before.scale) return false;
  const fills = term.value * 10 >= before.scale;
  return afterZero ? !fills : fills || term.scale > 1;
}

/** 万 at the end belongs to the unit: 3亿5千万元 is 35000 in 万元. */
function withoutScale(total: number, last: Term): Numeral {
  return last.scale >= 1e4 ? { value: total / 1e4, end: last.end - 1 } : { value: total, end: last.end };
}

/**
 * Reads a numeral of several parts with 亿, 万, 千 or 百 between them, in digits or characters: 3亿5千万, 1亿2000万, 十三亿六千万. Null
 * where there is only one part, or where the last one has no one meaning: 3万五 may be 30005 or 35000.
 *
 * @example
 * readLargeNumeral("1亿2000万元", 0) // => { value: 12000, end: 6 }
 * readLargeNumeral("3万五", 0) // => null
 */
export function readLargeNumeral(text: string, at: number): Numeral | null {
  const first = termAt(text, at);
  if (first === null || first.scale < 1e4) return null;
  let last = first;
  let total = first.value;
  for (let next: Term | null = first; next !== null;) {
    const zero = text.charAt(last.end) === "零" ? 1 : 0;
    next = termAt(text, last.end + zero);
    if (next === null || !follows(next, last, zero === 1)) break;
    total += next.value;
    last = next;
  }
  return last === first ? null : withoutScale(total, last);
}
