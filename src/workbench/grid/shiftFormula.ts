import { columnLetters } from "./columnLetters";
import { columnNumber } from "./columnNumber";
import { shiftBlock } from "./shiftBlock";
import type { LineShift } from "./shiftBlock";

/** Texts and quoted sheet names, references to other sheets (all skipped), or cells and blocks of cells of this sheet. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`,
    String.raw`(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.!(])`,
  ].join("|"),
  "giu",
);

/** The parts of a reference as {@link TOKENS} finds them; the second corner is absent in a reference to one cell. */
type Corners = readonly (string | undefined)[];

/** A formula of this sheet after rows or columns were inserted or deleted; references to deleted cells become `#REF!`. */
export function shiftFormula(formula: string, shift: LineShift): string {
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) =>
    groups[1] === undefined ? token : shiftReference(groups, shift),
  );
}

function shiftReference(corners: Corners, shift: LineShift): string {
  const [first, last] = [cornerOf(corners, 0), cornerOf(corners, 4)];
  const { row, column } = first;
  const block = { row, column, rows: 1, columns: 1 };
  if (corners[5] === undefined) {
    const cell = shiftBlock(block, shift);
    return cell ? written(first, cell.row, cell.column) : "#REF!";
  }
  const after = shiftBlock({ row, column, rows: last.row - row + 1, columns: last.column - column + 1 }, shift);
  if (!after) return "#REF!";
  const end = written(last, after.row + after.rows - 1, after.column + after.columns - 1);
  return `${written(first, after.row, after.column)}:${end}`;
}

interface Corner {
  readonly dollars: readonly [string, string];
  readonly row: number;
  readonly column: number;
}

function cornerOf(corners: Corners, from: number): Corner {
  const [columnDollar = "", letters = "A", rowDollar = "", number = "1"] = corners.slice(from, from + 4);
  return { dollars: [columnDollar, rowDollar], row: Number(number) - 1, column: columnNumber(letters) };
}

function written({ dollars: [columnDollar, rowDollar] }: Corner, row: number, column: number): string {
  return `${columnDollar}${columnLetters(column)}${rowDollar}${String(row + 1)}`;
}
