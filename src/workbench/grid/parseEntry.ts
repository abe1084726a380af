/** What a typed text means: a value (with the number format that typing it brings), or a formula. */
export type ParsedEntry =
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string; readonly forced: boolean }
  | { readonly kind: "formula"; readonly formula: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/u;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u;
const DAY_OF_1899_12_30 = Date.UTC(1899, 11, 30);

/**
 * Reads a text as Excel reads what is typed into a cell of format General: a leading `'` makes text, `=`, `+` or `-`
 * a formula, and texts that look like numbers, percentages, dates or TRUE/FALSE become them.
 */
export function parseEntry(text: string): ParsedEntry {
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1), forced: true };
  const number = parseNumber(text.trim());
  if (number) return number;
  if (/^(true|false)$/iu.test(text)) return { kind: "boolean", value: text.toLowerCase() === "true" };
  if (text.length > 1 && text.startsWith("=")) return { kind: "formula", formula: text };
  if (text.length > 1 && /^[+-]/u.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "text", value: text, forced: false };
}

function parseNumber(text: string): ParsedEntry | undefined {
  if (NUMBER.test(text)) return plain(Number(text), /e/iu.test(text) ? "0.00E+00" : undefined);
  if (GROUPED.test(text)) return plain(Number(text.replace(/,/gu, "")), text.includes(".") ? "#,##0.00" : "#,##0");
  if (text.endsWith("%") && (NUMBER.test(text.slice(0, -1)) || GROUPED.test(text.slice(0, -1)))) {
    const digits = text.slice(0, -1).replace(/,/gu, "");
    return plain(Number(`${digits}e-2`), digits.includes(".") ? "0.00%" : "0%");
  }
  const date = DATE.exec(text);
  return date ? parseDate(Number(date[1]), Number(date[2]), Number(date[3])) : undefined;
}

function plain(value: number, numberFormat?: string): ParsedEntry | undefined {
  if (!Number.isFinite(value)) return undefined;
  return numberFormat === undefined ? { kind: "number", value } : { kind: "number", value, numberFormat };
}

function parseDate(year: number, month: number, day: number): ParsedEntry | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { kind: "number", value: (time - DAY_OF_1899_12_30) / 86_400_000, numberFormat: "yyyy/m/d" };
}
