import { columnNumber } from "./columnNumber";

/** Texts and quoted sheet names (skipped), a column range, a row range, or a cell. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.!(])`,
    String.raw`(?<![\p{L}\p{N}_.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.!(])`,
    String.raw`(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.!(])`,
  ].join("|"),
  "giu",
);

/** Translates a formula from A1 notation into R1C1 notation, as seen from the cell at (row, column), counted from 0. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(TOKENS, (...match: (string | undefined)[]) => {
    const [token = "", c1, l1, c2, l2, r1, n1, r2, n2, c, letters, r, number] = match;
    if (l1 !== undefined && l2 !== undefined) return `${columnPart(c1, l1, column)}:${columnPart(c2, l2, column)}`;
    if (n1 !== undefined && n2 !== undefined) return `${rowPart(r1, n1, row)}:${rowPart(r2, n2, row)}`;
    if (letters !== undefined && number !== undefined) return rowPart(r, number, row) + columnPart(c, letters, column);
    return token;
  });
}

function columnPart(dollar: string | undefined, letters: string, column: number): string {
  return `C${position(dollar, columnNumber(letters), column)}`;
}

function rowPart(dollar: string | undefined, number: string, row: number): string {
  return `R${position(dollar, Number(number) - 1, row)}`;
}

function position(dollar: string | undefined, at: number, here: number): string {
  if (dollar === "$") return String(at + 1);
  return at === here ? "" : `[${String(at - here)}]`;
}
