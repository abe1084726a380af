import { columnLetters } from "./columnLetters";
import { sheetLimits } from "./sheetLimits";

/** A coordinate: how far from the formula's cell, or which row or column (from 0). */
type Coordinate =
  { readonly relative: true; readonly offset: number } | { readonly relative: false; readonly at: number };

type Part = string | { readonly row?: Coordinate; readonly column?: Coordinate };

/** Texts and quoted sheet names (skipped), or a reference: `R[1]C2`, `RC`, `R3`, `C[-1]`. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`(?<![\p{L}\p{N}_.])(?:(R)(\[-?\d+\]|\d+)?)?(?:(C)(\[-?\d+\]|\d+)?)?(?![\p{L}\p{N}_.!(\[])`,
  ].join("|"),
  "giu",
);

/**
 * Compiles a formula in R1C1 notation once, so that it can be written down a column fast.
 *
 * @param formula `=IF(RC[-1]="","",RC[-1]/R1C5)`
 * @returns a function that answers the formula in A1 notation for the cell at (row, column), counted from 0
 */
export function compileR1C1(formula: string): (row: number, column: number) => string {
  const parts = partsOf(formula);
  return (row, column) => parts.map((part) => (typeof part === "string" ? part : render(part, row, column))).join("");
}

function partsOf(formula: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const [, rowMark, rowText, columnMark, columnText] = match;
    if (rowMark === undefined && columnMark === undefined) continue;
    parts.push(formula.slice(end, match.index), {
      ...(rowMark === undefined ? {} : { row: coordinate(rowText) }),
      ...(columnMark === undefined ? {} : { column: coordinate(columnText) }),
    });
    end = match.index + match[0].length;
  }
  parts.push(formula.slice(end));
  return joinLines(parts);
}

/** `C1:C3` and `R2:R2` are ranges already; a single `C1` has to become `$A:$A`. */
function joinLines(parts: Part[]): Part[] {
  return parts.flatMap((part, index) => {
    if (typeof part === "string" || (part.row && part.column)) return [part];
    return parts[index + 1] === ":" || parts[index - 1] === ":" ? [part] : [part, ":", part];
  });
}

function coordinate(text: string | undefined): Coordinate {
  if (text === undefined) return { relative: true, offset: 0 };
  if (text.startsWith("[")) return { relative: true, offset: Number(text.slice(1, -1)) };
  return { relative: false, at: Number(text) - 1 };
}

function render(part: { row?: Coordinate; column?: Coordinate }, row: number, column: number): string {
  const at = (coordinate: Coordinate, here: number): number =>
    coordinate.relative ? here + coordinate.offset : coordinate.at;
  let text = "";
  if (part.column) {
    const number = at(part.column, column);
    if (number < 0 || number >= sheetLimits.columns) return "#REF!";
    text += (part.column.relative ? "" : "$") + columnLetters(number);
  }
  if (part.row) {
    const number = at(part.row, row);
    if (number < 0 || number >= sheetLimits.rows) return "#REF!";
    text += (part.row.relative ? "" : "$") + String(number + 1);
  }
  return text;
}
