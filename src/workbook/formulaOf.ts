import type { ColumnRole } from "./columnLayout";
import type { RangePlace } from "./edit";

/** Where the columns that a formula speaks of stand, counted from 0. */
export interface FormulaColumns {
  readonly here: ReadonlyMap<ColumnRole, number>;
  /** The sheet that `{there.…}` speaks of. */
  readonly there?: { readonly sheet: string; readonly columns: ReadonlyMap<ColumnRole, number> };
  /** The cell that `{period}` is. */
  readonly period?: { readonly row: number; readonly column: number };
  /** The block of cells that `{settings}` is. */
  readonly settings?: { readonly sheet: string; readonly block: RangePlace };
}

const PLACEHOLDER = /\{(there\.)?(\w+)(:column)?\}/gu;

/**
 * Formula of a computed column in R1C1 notation (计算列公式), the same text for every row: `{actual}` becomes `RC9`,
 * `{period}` `R2C4`, `{there.target}` `'目标2024年'!RC6`, `{there.target:column}` the whole column, and `{settings}`
 * `'计划设置'!R3C1:R27C2`, which follows its rows when people insert or remove some.
 *
 * Null where a column that the formula needs is not in the sheet (somebody removed it).
 */
export function formulaOf(template: string, columns: FormulaColumns): string | null {
  let complete = true;
  const formula = template.replace(
    PLACEHOLDER,
    (_, there: string | undefined, role: string, whole: string | undefined) => {
      const reference = referenceOf(columns, there !== undefined, role, whole !== undefined);
      complete = complete && reference !== null;
      return reference ?? "";
    },
  );
  return complete ? formula : null;
}

function referenceOf(columns: FormulaColumns, isThere: boolean, role: string, whole: boolean): string | null {
  const { period, settings } = columns;
  if (role === "period") return period ? `R${period.row + 1}C${period.column + 1}` : null;
  if (role === "settings") return settings ? `${sheetOf(settings.sheet)}!${blockOf(settings.block)}` : null;
  return columnOf(columns, isThere, role as ColumnRole, whole);
}

function columnOf({ here, there }: FormulaColumns, isThere: boolean, role: ColumnRole, whole: boolean): string | null {
  const column = (isThere ? there?.columns : here)?.get(role);
  if (column === undefined) return null;
  const cells = whole ? `C${column + 1}` : `RC${column + 1}`;
  return isThere && there ? `${sheetOf(there.sheet)}!${cells}` : cells;
}

function sheetOf(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function blockOf({ row, column, rows, columns }: RangePlace): string {
  return `R${row + 1}C${column + 1}:R${row + rows}C${column + columns}`;
}
