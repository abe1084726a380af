import { readUnit } from "../target/readUnit";

/** Verbs that a figure can follow, and the sign that they give it. */
const VERBS: readonly { readonly form: RegExp; readonly sign: 1 | -1 }[] = [
  { form: /^(?:同比)?(?:下降|减少|降低|回落|下滑|缩小|减)了?/, sign: -1 },
  { form: /^(?:同比)?(?:增长|增加|上升|上涨|提高|提升|扩大|净增|新增|增)了?/, sign: 1 },
];

/** A number with or without thousands separators; separators must stand every three digits. */
const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)?)/;

/** Dashes that are written for a minus sign before a number. The long `—` is not one: it means not applicable. */
const MINUS = /^[‐‑‒–−]/;

interface SignedText {
  /** What the verb says of the sign; null without a verb. */
  readonly verbSign: 1 | -1 | null;
  readonly rest: string;
}

function withoutVerb(text: string): SignedText {
  const verb = VERBS.find(({ form }) => form.test(text));
  const rest = verb ? text.replace(verb.form, "") : text;
  return { verbSign: verb?.sign ?? null, rest: rest.trimStart().replace(MINUS, "-") };
}

/** The words after the number when they are a unit of measure and nothing else; `左右` and `余家` make it no exact figure. */
function listedUnit(words: string): string | null {
  if (words === "") return "";
  const { unit, end, listed, andMore } = readUnit(words, 0);
  return listed && !andMore && end === words.length ? unit : null;
}

/**
 * Splits a figure that is written as text into its number and its unit (rule A2), signs and verbs resolved; null where
 * the text is not exactly that. `下降-3%` is refused: it says two different things. Widths must be made equal before.
 *
 * @example
 * splitFigure("1,020.53亿元") // => {"number": "1020.53", "unit": "亿元"}
 * splitFigure("下降7.8%") // => {"number": "-7.8", "unit": "%"}
 * splitFigure("44~50") // => null
 */
export function splitFigure(text: string): { number: string; unit: string } | null {
  const { verbSign, rest } = withoutVerb(text);
  const match = NUMBER.exec(rest);
  if (!match) return null;
  const [all, sign, whole = "", fraction = ""] = match;
  const unit = listedUnit(rest.slice(all.length).trim());
  const doublySigned = verbSign !== null && sign !== "";
  if (unit === null || doublySigned) return null;
  const minus = verbSign === -1 || sign === "-" ? "-" : "";
  return { number: `${minus}${whole.replaceAll(",", "")}${fraction}`, unit };
}
