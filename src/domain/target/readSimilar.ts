import type { Exact } from "../exact";
import { cutNumber, type CutNumber } from "./cutNumber";
import { readOnce } from "./readOnce";
import type { Target, TargetPart } from "./target";
import { withNumber, type KnownWords } from "./withNumber";

/** Words that have been read; trusted when two numbers in them have been read alike. */
interface Similar {
  readonly words: KnownWords;
  readonly value: Exact;
  trusted: boolean;
}

/** Plans say `增长…%左右` over and over, with another number each time. Null for words that must be read each time. */
const SIMILAR = new Map<string, Similar | null>();
const MOST_SIMILAR = 4096;

/**
 * What the words of a target say of its number: nothing where they turn it into another one (3成 is 30 %). Whether they say it
 * of any number is settled when another one is read.
 */
function similarTo(target: Target, cut: CutNumber): Similar | null {
  if (target.state !== "number") return null;
  const [part] = target.parts;
  if (!part?.value.eq(cut.digits)) return null;
  return { words: wordsOf(target, part), value: part.value, trusted: false };
}

function wordsOf({ text, type }: Target & { state: "number" }, part: TargetPart): KnownWords {
  return { part, type, after: text.length - part.end };
}

function remember(shape: string, similar: Similar | null): void {
  if (SIMILAR.size >= MOST_SIMILAR) SIMILAR.clear();
  SIMILAR.set(shape, similar);
}

/** Another number in the same words settles whether they say the same of it. */
function settle(similar: Similar, target: Target, cut: CutNumber): void {
  if (similar.value.eq(cut.digits)) return;
  const expected = withNumber(similar.words, target.text, cut);
  if (JSON.stringify(expected) === JSON.stringify(target)) similar.trusted = true;
  else SIMILAR.set(cut.shape, null);
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
  const similar = SIMILAR.get(cut.shape);
  if (similar?.trusted) return withNumber(similar.words, text, cut);
  const target = readOnce(text);
  if (similar === undefined) remember(cut.shape, similarTo(target, cut));
  else if (similar !== null) settle(similar, target, cut);
  return target;
}
