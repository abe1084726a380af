import type { Exact } from "../exact";
import { cutNumber, type CutNumber } from "./cutNumber";
import { exactOfDigits } from "./exactOfDigits";
import { readOnce } from "./readOnce";
import { standsFree } from "./standsFree";
import type { Target } from "./target";
import { withNumber, type KnownWords } from "./withNumber";

/** A text that has been read, for others that differ from it in the number only. */
interface Similar {
  readonly before: string;
  readonly behind: string;
  readonly value: Exact;
  /** Null for words that must be read each time. */
  words: KnownWords | null;
  /** When two numbers in the words have been read alike. */
  trusted: boolean;
}

/** Plans say `增长…%左右` over and over, with another number each time. */
const SIMILAR = new Map<number, Similar>();
const MOST_SIMILAR = 4096;

/**
 * What the words of a target say of its number: nothing where they turn it into another one (3成 is 30 %), or where it may be
 * no amount. Whether they say it of any number is settled when another one is read.
 */
function wordsOf(target: Target, value: Exact, { start, end }: CutNumber): KnownWords | null {
  if (target.state !== "number" || !standsFree(target.text, start, end)) return null;
  const [part] = target.parts;
  if (!part?.value.eq(value)) return null;
  return { part, type: target.type, after: target.text.length - part.end };
}

function remember(target: Target, cut: CutNumber): void {
  if (SIMILAR.size >= MOST_SIMILAR) SIMILAR.clear();
  const { text } = target;
  const value = exactOfDigits(text, cut.start, cut.end);
  const words = wordsOf(target, value, cut);
  const [before, behind] = [text.slice(0, cut.start), text.slice(cut.end)];
  SIMILAR.set(cut.key, { before, behind, value, words, trusted: false });
}

/** Another number in the same words settles whether they say the same of it. */
function settle(similar: Similar, words: KnownWords, target: Target, cut: CutNumber): void {
  if (similar.value.eq(exactOfDigits(target.text, cut.start, cut.end))) return;
  const expected = withNumber(words, target.text, cut);
  if (JSON.stringify(expected) === JSON.stringify(target)) similar.trusted = true;
  else similar.words = null;
}

/** Two texts may have one key. */
function isSimilar({ before, behind }: Similar, text: string, { start, end }: CutNumber): boolean {
  const isAsLong = before.length === start && behind.length === text.length - end;
  return isAsLong && text.startsWith(before) && text.endsWith(behind);
}

/**
 * Reads a target text (rules T1–T4, T6), quicker where its words are known from two other texts and only the number is new.
 *
 * @example
 * ["增长5%左右", "增长6%左右", "增长7.5%左右"].map((text) => readSimilar(text).parts[0].value) // => ["5", "6", "7.5"]
 */
export function readSimilar(text: string): Target {
  const cut = cutNumber(text);
  if (cut === null) return readOnce(text);
  const similar = SIMILAR.get(cut.key);
  if (similar !== undefined && !isSimilar(similar, text, cut)) return readOnce(text);
  if (similar?.trusted && similar.words) return withNumber(similar.words, text, cut);
  const target = readOnce(text);
  if (similar === undefined) remember(target, cut);
  else if (similar.words) settle(similar, similar.words, target, cut);
  return target;
}
