import { columnLetters } from "./columnLetters";
import type { CellBlock } from "./gridSnapshot";
import { sheetLimits } from "./sheetLimits";

/** Address of a block as Excel writes it: `B2`, `B2:C9`, `B:C`, `2:9`; with a sheet name `'目标 2024'!B2`. */
export function formatAddress(block: CellBlock, sheetName?: string): string {
  const body = formatBlock(block);
  return sheetName === undefined ? body : `${quoteSheetName(sheetName)}!${body}`;
}

function formatBlock({ row, column, rows, columns }: CellBlock): string {
  if (rows >= sheetLimits.rows && columns >= sheetLimits.columns) return `1:${String(sheetLimits.rows)}`;
  if (rows >= sheetLimits.rows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns >= sheetLimits.columns) return `${String(row + 1)}:${String(row + rows)}`;
  const first = columnLetters(column) + String(row + 1);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${String(row + rows)}`;
}

function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d{1,7}|R\d*C\d*|R\d*|C\d*)$/iu.test(name);
  return plain ? name : `'${name.replace(/'/gu, "''")}'`;
}
