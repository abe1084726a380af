/** What is wrong with a text that must never reach a cell: the problem's code and its facts. */
export interface TextFault {
  readonly code: "formulaText" | "invisibleCharacters";
  readonly facts: Readonly<Record<string, string | number>>;
}

const LEADING_BREAK = /^[\t\r\n]/u;
const FORMULA_LEAD = /^[=+\-@]/u;
/** A number with its sign, percent sign and unit words: `-7.8%`, `+5个百分点`. Nothing that could go on as a formula. */
const SIGNED_NUMBER = /^[+-] ?\d[\d,.]*[%‰]?\p{Script=Han}*$/u;
const DASHES = /^[\p{Pd}\u2212]+$/u;
/** Control, format, and half surrogate characters, and the blank-looking Hangul fillers. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115F\u1160\u3164\uFFA0\uFFFC\uFFFD]/u;

/**
 * Finds what must never be accepted in a text from a file (公式注入、不可见字符): a text that a spreadsheet would take for a
 * formula, or characters that cannot be seen.
 *
 * Formulas begin with `= + - @`, their full-width forms, or a tab or line break. Negative numbers (`-7.8%`) and lone dashes
 * (`-`, `—`) are figures, not formulas. `multiline` permits line breaks and tabs inside. Null where nothing is wrong.
 *
 * @example
 * findTextFault("＝HYPERLINK(1)", false)?.code // => "formulaText"
 * findTextFault("-7.8%", false) // => null
 * findTextFault("—", false) // => null
 * findTextFault("技术\u200b合同", false)?.code // => "invisibleCharacters"
 */
export function findTextFault(raw: string, multiline: boolean): TextFault | null {
  const text = raw.trim();
  if (LEADING_BREAK.test(raw)) return { code: "formulaText", facts: { lead: codePoint(raw), text: shorten(text) } };
  const invisible = INVISIBLE.exec(multiline ? text.replace(/[\t\r\n]/gu, " ") : text);
  if (invisible)
    return { code: "invisibleCharacters", facts: { character: codePoint(invisible[0]), at: invisible.index + 1 } };
  const folded = text.normalize("NFKC");
  if (!FORMULA_LEAD.test(folded) || SIGNED_NUMBER.test(folded) || DASHES.test(folded)) return null;
  return { code: "formulaText", facts: { lead: text.slice(0, 1), text: shorten(text) } };
}

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
