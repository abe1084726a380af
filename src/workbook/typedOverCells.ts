import { warning, type Problem } from "../domain/problem";
import type { CalculatedSheet } from "./calculatedSheet";
import { cellAddress } from "./cellAddress";
import { cellChangeEdits } from "./cellChangeEdits";
import { cellIn } from "./cellIn";
import type { SheetLayout } from "./columnLayout";
import type { Edit } from "./edit";
import type { CellChange } from "./mergeRow";
import type { SheetTable } from "./sheetTable";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** What people typed over formulas, as edits that put it back, and where it is. */
export interface TypedOver {
  readonly edits: readonly Edit[];
  readonly notices: readonly Problem[];
}

/**
 * What people typed where a formula should stand (覆盖公式的手填值): it stays, and is listed. Only a sheet that stands on formulas
 * can tell it: where most computed cells are values, they were frozen. A row without helper cells beside rows that have them
 * was written as values, and is the program's.
 */
export function typedOverCells(
  { layout, table }: CalculatedSheet,
  { formulas, ...snapshot }: SheetSnapshot,
): TypedOver {
  const cells = formulas === undefined ? [] : computedIn(layout, table, { ...snapshot, values: formulas });
  const values = cells.filter(({ value }) => !isFormula(value));
  if (values.length * 2 > cells.length) return { edits: [], notices: [] };
  const marks = (["ruledFrom", "readFrom"] as const).filter((role) => table.columns.has(role));
  const typed = values.filter(({ row }) => marks.length === 0 || marks.some((role) => table.cell(row, role) !== ""));
  const notices = typed.map(({ row, column, code, heading, value }) => {
    const facts = { code, name: String(table.cell(row, "name")), heading, typed: String(value) };
    return warning("computedTypedOver", `${table.sheet}!${cellAddress(row, column)}`, facts);
  });
  return { edits: cellChangeEdits(table.sheet, typed), notices };
}

interface ComputedCell extends CellChange {
  readonly code: string;
  readonly heading: string;
}

/** What stands in the computed cells of rows with a code; blank ones are left out. */
function computedIn(layout: SheetLayout, table: SheetTable, written: SheetSnapshot): readonly ComputedCell[] {
  const computed = layout.columns.flatMap(({ role, heading, formula }) => {
    const column = table.columns.get(role);
    return formula === undefined || column === undefined ? [] : [{ column, heading }];
  });
  return table.rows.flatMap(({ row, code }) =>
    computed
      .map(({ column, heading }) => ({ row, column, code, heading, value: cellIn(written, row, column) }))
      .filter(({ value }) => value !== ""),
  );
}

function isFormula(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("=");
}
