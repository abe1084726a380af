import { duplicateCodes } from "../domain/indicator/duplicateCodes";
import { error, type Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import { cellIn } from "./cellIn";
import type { ColumnRole, SheetLayout } from "./columnLayout";
import type { SheetSnapshot } from "./snapshot";
import type { SheetTable, TableRow } from "./sheetTable";

/** Headings stand near the top; further down a cell with the word 编码 is somebody's text. */
const LAST_HEADER_ROW = 30;

/** A table, or null where the sheet has none of ours, and everything that is wrong with it. */
export interface FoundTable {
  readonly table: SheetTable | null;
  readonly problems: readonly Problem[];
}

/**
 * Finds one of our tables in a sheet (按表头找列): the row of headings, the column of each, and the rows by code.
 *
 * Problems: `sheetNotOurs` where no heading row is found, `columnMissing` for each column that must be there (computed ones
 * may be removed, and earlier versions did not have the late ones), `duplicateCode` with both places. Whether they stop a step is the step's to say.
 */
export function findTable(sheet: SheetSnapshot, layout: SheetLayout): FoundTable {
  const headerRow = rowOfHeading(sheet, headingOf(layout, "code"));
  if (headerRow === null) return { table: null, problems: [error("sheetNotOurs", sheet.name, { sheet: sheet.name })] };
  const columns = columnsByRole(sheet, layout, headerRow);
  const missing = layout.columns.filter(({ role, origin, isLate }) => {
    return origin !== "computed" && isLate !== true && !columns.has(role);
  });
  const table = tableOf(sheet, headerRow, columns);
  const problems = [
    ...missing.map(({ heading }) => error("columnMissing", sheet.name, { sheet: sheet.name, heading })),
    ...duplicateCodes(table.rows.map((row) => ({ code: row.code, place: placeOf(table, row.row) }))),
  ];
  return { table, problems };
}

function headingOf(layout: SheetLayout, role: ColumnRole): string {
  return layout.columns.find((column) => column.role === role)?.heading ?? "";
}

function rowOfHeading(sheet: SheetSnapshot, heading: string): number | null {
  const at = sheet.values.findIndex((row) => row.some((cell) => sameHeading(cell, heading)));
  return at < 0 || sheet.firstRow + at > LAST_HEADER_ROW ? null : sheet.firstRow + at;
}

function sameHeading(cell: unknown, heading: string): boolean {
  return typeof cell === "string" && cell.normalize("NFKC").replace(/\s/gu, "") === heading;
}

function columnsByRole(sheet: SheetSnapshot, layout: SheetLayout, headerRow: number): ReadonlyMap<ColumnRole, number> {
  const headings = sheet.values[headerRow - sheet.firstRow] ?? [];
  const found = new Map<ColumnRole, number>();
  for (const { role, heading } of layout.columns) {
    const at = headings.findIndex((cell) => sameHeading(cell, heading));
    if (at >= 0) found.set(role, sheet.firstColumn + at);
  }
  return found;
}

function tableOf(sheet: SheetSnapshot, headerRow: number, columns: ReadonlyMap<ColumnRole, number>): SheetTable {
  const cell: SheetTable["cell"] = (row, role) => {
    const column = columns.get(role);
    return column === undefined ? "" : cellIn(sheet, row, column);
  };
  const rows: TableRow[] = [];
  const rowsWithoutCode: number[] = [];
  let endRow = headerRow + 1;
  for (let row = headerRow + 1; row < sheet.firstRow + sheet.values.length; row += 1) {
    const code = String(cell(row, "code")).trim();
    if (code !== "") rows.push({ row, code });
    else if (holdsFigures(cell, row)) rowsWithoutCode.push(row);
    if (sheet.values[row - sheet.firstRow]?.some((value) => value !== "")) endRow = row + 1;
  }
  const endColumn = sheet.firstColumn + Math.max(0, ...sheet.values.map((cells) => cells.length));
  const meta: SheetTable["meta"] = (label) => metaCell(sheet, headerRow, label);
  return { sheet: sheet.name, headerRow, columns, rows, rowsWithoutCode, endRow, endColumn, cell, meta };
}

/** A name with a unit, a target or a figure is an indicator that lacks its code; a note below the table is not. */
function holdsFigures(cell: SheetTable["cell"], row: number): boolean {
  const holds = (role: ColumnRole): boolean => cell(row, role) !== "";
  return holds("name") && (holds("unit") || holds("target") || holds("actual"));
}

function metaCell(sheet: SheetSnapshot, headerRow: number, label: string): ReturnType<SheetTable["meta"]> {
  for (let row = sheet.firstRow; row < headerRow; row += 1) {
    const at = (sheet.values[row - sheet.firstRow] ?? []).findIndex((cell) => sameHeading(cell, label));
    if (at < 0) continue;
    const column = sheet.firstColumn + at + 1;
    return { value: cellIn(sheet, row, column), row, column };
  }
  return null;
}

function placeOf(table: SheetTable, row: number): string {
  return `${table.sheet}!${cellAddress(row, table.columns.get("code") ?? 0)}`;
}
