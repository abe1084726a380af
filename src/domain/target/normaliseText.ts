import { isDigit } from "./isDigit";
import { isHan } from "./isHan";

/** A text with one spelling for each sign, and where each of its units came from. */
export interface NormalText {
  readonly text: string;
  /** Index in the original text of each UTF-16 unit, and of the end; null where nothing was left out. */
  readonly offsets: readonly number[] | null;
}

/** Signs that do the work of another sign. `—` and `~` are range signs, `-` may be a minus too; `，` ends a clause. */
const SPELLINGS: readonly (readonly [sign: string, others: string])[] = [
  ["-", "－﹣−‐‑‒⁃➖"],
  ["—", "–―─━"],
  ["~", "～〜∼˜"],
  ["%", "％﹪٪"],
  ["+", "＋﹢"],
  [".", "．"],
  ["，", "﹐①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"],
  ["；", ";；﹔\n\r"],
  ["(", "（﹙〔[［【{｛"],
  [")", "）﹚〕]］】}｝"],
  [":", "：﹕∶"],
  ["≥", "≧⩾"],
  ["≤", "≦⩽"],
  ["万", "萬"],
  ["亿", "億"],
  ["个", "個箇"],
  ["两", "兩"],
];

const SAME_SIGN: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)),
);

/** Signs that say nothing: spaces, quotation marks, marks of footnotes, invisible characters. */
const SILENT = new Set("*＊※ \t\v\f\u00a0\u3000\u00ad\ufeff“”‘’\"'「」『』");

function isSilent(character: string, code: number): boolean {
  return (
    SILENT.has(character) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f)
  );
}

/** Signs and letters that stay as they are; `，` does between other than full-width digits, which are not plain. */
const PLAIN = new Set(
  [..."%()+-./0123456789:~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz，；、。—"].map((sign) =>
    sign.charCodeAt(0),
  ),
);

const TRADITIONAL = new Set([..."萬億個箇兩"].map((character) => character.charCodeAt(0)));

function isPlain(code: number): boolean {
  if (isHan(code)) return !TRADITIONAL.has(code);
  return PLAIN.has(code);
}

function isDigitAt(text: string, index: number): boolean {
  return isDigit(text.charCodeAt(index)) || isWideDigit(text, index);
}

function foldCharacter(original: string, index: number): string {
  const character = original.charAt(index);
  const same = SAME_SIGN.get(character);
  if (same !== undefined) return same;
  const code = original.charCodeAt(index);
  if (character === ",") return isDigitAt(original, index + 1) && isDigitAt(original, index - 1) ? "," : "，";
  if (character === "，") return isWideDigit(original, index - 1) && isWideDigit(original, index + 1) ? "," : "，";
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character;
}

function isWideDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xff10 && code <= 0xff19;
}

function fold(original: string): NormalText {
  let offsets: number[] | null = null;
  let text = "";
  let hole = false;
  for (let index = 0; index < original.length; index++) {
    if (isSilent(original.charAt(index), original.charCodeAt(index))) {
      offsets ??= Array.from({ length: index }, (_, at) => at);
      hole = true;
      continue;
    }
    if (hole && isDigitAt(text, text.length - 1) && isDigitAt(original, index)) {
      text += " ";
      offsets?.push(index - 1);
    }
    hole = false;
    text += foldCharacter(original, index);
    offsets?.push(index);
  }
  offsets?.push(original.length);
  return { text, offsets };
}

/**
 * Gives each sign of a target text one spelling: full-width digits and signs, the dashes in use, brackets of every kind,
 * spaces (rule T1). A comma between digits of its own width stays `,` (thousands); every other comma becomes `，`.
 * Circled numbers mark items or footnotes and end a clause too: ①增长6%；②新增5家. A space between two digits stays, since `1 020` may be one number or two.
 *
 * @example
 * normaliseText("增长 ６.５％～7％").text // => "增长6.5%~7%"
 */
export function normaliseText(original: string): NormalText {
  for (let index = 0; index < original.length; index++) {
    if (!isPlain(original.charCodeAt(index))) return fold(original);
  }
  return { text: original, offsets: null };
}
