import { columnNumber } from "./columnNumber";
import type { CellBlock } from "./gridSnapshot";
import { sheetLimits } from "./sheetLimits";

/** An address taken apart; `sheet` is absent when the address names none. */
export interface ParsedAddress {
  readonly sheet?: string;
  readonly block: CellBlock;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/u;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/u;

/** Reads `B2`, `B2:C9`, `B:C`, `2:9`, with or without `'sheet'!`. Undefined when it is none of these. */
export function parseAddress(address: string): ParsedAddress | undefined {
  const named = SHEET.exec(address.trim());
  const body = named ? (named[3] ?? "") : address.trim();
  const block = parseBlock(body);
  if (!block || block.row + block.rows > sheetLimits.rows || block.column + block.columns > sheetLimits.columns)
    return undefined;
  const sheet = named ? (named[1]?.replace(/''/gu, "'") ?? named[2]) : undefined;
  return sheet === undefined ? { block } : { sheet, block };
}

function parseBlock(body: string): CellBlock | undefined {
  const cells = CELLS.exec(body);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return span(Number(top) - 1, Number(bottom) - 1, columnNumber(left), columnNumber(right));
  }
  const columns = COLUMNS.exec(body);
  if (columns) return span(0, sheetLimits.rows - 1, columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(body);
  if (rows) return span(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, sheetLimits.columns - 1);
  return undefined;
}

function span(row1: number, row2: number, column1: number, column2: number): CellBlock | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  if (row < 0) return undefined;
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}
