import type { ColumnRole } from "./columnLayout";

/** Where the columns that a formula speaks of stand, counted from 0. */
export interface FormulaColumns {
  readonly here: ReadonlyMap<ColumnRole, number>;
  /** The sheet that `{there.…}` speaks of. */
  readonly there?: { readonly sheet: string; readonly columns: ReadonlyMap<ColumnRole, number> };
  /** The cell that `{period}` is. */
  readonly period?: { readonly row: number; readonly column: number };
}

const PLACEHOLDER = /\{(there\.)?(\w+)(:column)?\}/gu;

/**
 * Formula of a computed column in R1C1 notation (计算列公式), the same text for every row: `{actual}` becomes `RC9`,
 * `{period}` `R2C4`, `{there.target}` `'目标2024年'!RC6`, and `{there.target:column}` the whole column.
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

function referenceOf(
  { here, there, period }: FormulaColumns,
  isThere: boolean,
  role: string,
  whole: boolean,
): string | null {
  if (role === "period") return period ? `R${period.row + 1}C${period.column + 1}` : null;
  const column = (isThere ? there?.columns : here)?.get(role as ColumnRole);
  if (column === undefined) return null;
  const cells = whole ? `C${column + 1}` : `RC${column + 1}`;
  return isThere && there ? `'${there.sheet.replaceAll("'", "''")}'!${cells}` : cells;
}
