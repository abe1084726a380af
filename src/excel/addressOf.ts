import type { RangePlace } from "../workbook/edit";

const LETTERS = 26;

/**
 * A rectangle as the host writes it, without its sheet.
 *
 * @example
 * addressOf({ row: 0, column: 0, rows: 75, columns: 28 }) // => "A1:AB75"
 */
export function addressOf({ row, column, rows, columns }: RangePlace): string {
  return `${letters(column)}${row + 1}:${letters(column + columns - 1)}${row + rows}`;
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? rest : letters(Math.floor(column / LETTERS) - 1) + rest;
}
