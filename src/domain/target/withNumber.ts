import type { CutNumber } from "./cutNumber";
import { exactOfDigits } from "./exactOfDigits";
import type { Target, TargetPart } from "./target";

/** A target of which the words are known: its number may be any. */
export interface KnownWords {
  readonly part: TargetPart;
  readonly type: (Target & { state: "number" })["type"];
  /** How many characters follow the words of the part. */
  readonly after: number;
}

/**
 * The meaning of a text that has the words of another one, with a number of its own (rule T1): 增长8%左右 is read as 增长7%左右
 * was.
 *
 * @example
 * withNumber({ part: { measure: "growth", start: 0, unit: "%" }, after: 0 }, "增长8.5%", { start: 2, end: 5 }).parts[0].value // => "8.5"
 */
export function withNumber(words: KnownWords, text: string, cut: CutNumber): Target & { state: "number" } {
  const { part, type, after } = words;
  const end = text.length - after;
  const { start, measure, bound, approximate, unit, tier, base } = part;
  const value = exactOfDigits(text, cut.start, cut.end);
  const plain = {
    text: text.slice(start, end),
    start,
    end,
    measure,
    bound,
    approximate,
    value,
    upper: null,
    unit,
    tier,
  };
  const parts: readonly TargetPart[] = [base === undefined ? plain : { ...plain, base }];
  return type === undefined ? { state: "number", text, parts } : { state: "number", text, parts, type };
}
