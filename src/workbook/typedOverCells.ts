import { warning, type Problem } from "../domain/problem";
import type { CalculatedSheet, TypedCells } from "./calculatedSheet";
import { cellAddress } from "./cellAddress";
import { cellIn } from "./cellIn";
import type { ColumnRole, SheetLayout } from "./columnLayout";
import type { SheetTable } from "./sheetTable";
import type { CellValue, SheetSnapshot } from "./snapshot";
import type { Standing } from "./standing";
import { typedOverListed } from "./typedOverListed";

/** What people typed over formulas: the cells, which nothing may write, and where they are. */
export interface TypedOver {
  readonly cells: TypedCells;
  readonly notices: readonly Problem[];
}

const NOTHING: TypedOver = { cells: new Map(), notices: [] };

/**
 * What people typed where a formula should stand (覆盖公式的手填值): it stays, and is listed. Only a sheet that stands on formulas
 * can tell it: where most computed cells are values, they were frozen. A row without helper cells beside rows that have them
 * was written as values, and is the program's. Where a run broke off half-way, so is what says exactly what it would write.
 * A sheet of values lists what had been typed before it was put on them.
 */
export function typedOverCells(
  { layout, table, rows }: Pick<CalculatedSheet, "layout" | "table" | "rows">,
  sheet: SheetSnapshot | undefined,
  { mode, isBrokenOff }: Standing,
): TypedOver {
  if (sheet?.formulas === undefined) return NOTHING;
  const cells = computedIn(layout, table, { ...sheet, values: sheet.formulas });
  const values = cells.filter(({ value }) => !isFormula(value));
  if (mode === "values")
    return typedOver(
      table,
      values.filter((cell) => isListed(table, cell)),
    );
  if (!isBrokenOff && values.length * 2 > cells.length) return NOTHING;
  // Rows get their marks on the way from functions to native formulas: which rows have them says nothing until all do.
  const marked = isBrokenOff && mode === "functions" ? new Set<number>() : markedRows(table);
  const written = new Map(isBrokenOff ? rows.map((row) => [row.row, row.values] as const) : []);
  const typed = values.filter((cell) => {
    const { row, role, value } = cell;
    if (isBrokenOff && isListed(table, cell)) return true;
    return (marked.size === 0 || marked.has(row)) && written.get(row)?.[role] !== value;
  });
  return typedOver(table, typed);
}

function isListed(table: SheetTable, { row, heading }: ComputedCell): boolean {
  return typedOverListed(table, row).has(heading);
}

function typedOver(table: SheetTable, typed: readonly ComputedCell[]): TypedOver {
  const notices = typed.map(({ row, column, code, heading, value }) => {
    const facts = { code, name: String(table.cell(row, "name")), heading, typed: String(value) };
    return warning("computedTypedOver", `${table.sheet}!${cellAddress(row, column)}`, facts);
  });
  return { cells: byRole(typed), notices };
}

interface ComputedCell {
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole;
  readonly value: CellValue;
  readonly code: string;
  readonly heading: string;
}

/** What stands in the computed cells of rows with a code; blank ones are left out. */
function computedIn(layout: SheetLayout, table: SheetTable, written: SheetSnapshot): readonly ComputedCell[] {
  const computed = layout.columns.flatMap(({ role, heading, formula }) => {
    const column = table.columns.get(role);
    return formula === undefined || column === undefined ? [] : [{ role, column, heading }];
  });
  return table.rows.flatMap(({ row, code }) =>
    computed
      .map((place) => ({ ...place, row, code, value: cellIn(written, row, place.column) }))
      .filter(({ value }) => value !== ""),
  );
}

function markedRows(table: SheetTable): ReadonlySet<number> {
  const marks = (["ruledFrom", "readFrom"] as const).filter((role) => table.columns.has(role));
  const marked = table.rows.filter(({ row }) => marks.some((role) => table.cell(row, role) !== ""));
  return new Set(marked.map(({ row }) => row));
}

function byRole(cells: readonly ComputedCell[]): TypedCells {
  const typed = new Map<ColumnRole, Set<number>>();
  for (const { role, row } of cells) typed.set(role, (typed.get(role) ?? new Set<number>()).add(row));
  return typed;
}

function isFormula(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("=");
}
