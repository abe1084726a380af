import { addColumnEdits } from "./addColumnEdits";
import { codedRuns } from "./codedRuns";
import type { ColumnRole, SheetLayout } from "./columnLayout";
import type { Edit } from "./edit";
import { formulaOf, type FormulaColumns } from "./formulaOf";
import { headingCommentEdits } from "./headingCommentEdits";
import type { SheetTable } from "./sheetTable";

/** A table with the columns that it lacked, and the edits that give it them. */
export interface LateColumns {
  readonly table: SheetTable;
  readonly edits: readonly Edit[];
}

/**
 * Appends the columns that a sheet of an earlier version lacks (补列), to the right of everything that it holds, so that
 * nobody's columns move: heading, look, lists, and once more the formulas of its rows that speak of a new column.
 */
export function lateColumnEdits(
  layout: SheetLayout,
  table: SheetTable,
  references: Omit<FormulaColumns, "here">,
): LateColumns {
  const late = layout.columns.filter(({ role, isLate }) => isLate === true && !table.columns.has(role));
  if (late.length === 0) return { table, edits: [] };
  const { added, looks, headings } = addColumnEdits(table, late);
  const columns = new Map([...table.columns, ...added]);
  const { sheet } = table;
  const formulas = formulasToFill(layout, columns, references, added);
  const filled = codedRuns(table).flatMap(({ row, rows }) =>
    formulas.map(({ column, formulaR1C1 }): Edit => {
      return { kind: "fillFormula", sheet, range: { row, column, rows, columns: 1 }, formulaR1C1 };
    }),
  );
  const comments = headingCommentEdits(sheet, table.headerRow, late, added);
  return { table: { ...table, columns }, edits: [...looks, ...comments, ...filled, ...headings] };
}

interface ColumnFormula {
  readonly column: number;
  readonly formulaR1C1: string;
}

function formulasToFill(
  layout: SheetLayout,
  columns: ReadonlyMap<ColumnRole, number>,
  references: Omit<FormulaColumns, "here">,
  added: ReadonlyMap<ColumnRole, number>,
): readonly ColumnFormula[] {
  return layout.columns.flatMap(({ role, formula }): readonly ColumnFormula[] => {
    const column = columns.get(role);
    if (formula === undefined || column === undefined) return [];
    const speaksOfNew = [...added.keys()].some((name) => formula.includes(`{${name}}`));
    const formulaR1C1 = speaksOfNew || added.has(role) ? formulaOf(formula, { ...references, here: columns }) : null;
    return formulaR1C1 === null ? [] : [{ column, formulaR1C1 }];
  });
}
