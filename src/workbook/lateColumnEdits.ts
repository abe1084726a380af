import type { PlannedIndicator } from "../domain/indicator/indicator";
import type { ColumnRole, SheetLayout } from "./columnLayout";
import type { Edit } from "./edit";
import { formulaOf, type FormulaColumns } from "./formulaOf";
import { headingFormat } from "./headingFormat";
import { rowFormatEdits } from "./rowFormatEdits";
import { runsOf } from "./runsOf";
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
  const { sheet, headerRow, endColumn } = table;
  const added = new Map(late.map(({ role }, at) => [role, endColumn + at] as const));
  const columns = new Map([...table.columns, ...added]);
  const heading = { row: headerRow, column: endColumn, rows: 1, columns: late.length };
  const edits: Edit[] = [
    { kind: "format", sheet, range: heading, format: headingFormat() },
    { kind: "columnWidths", sheet, column: endColumn, points: late.map(({ width }) => width) },
    { kind: "writeCells", sheet, at: heading, cells: [late.map((column) => column.heading)] },
  ];
  const formulas = formulasToFill(layout, columns, references, added);
  for (const { row, rows } of codedRuns(table)) {
    const indicators = Array.from({ length: rows }, () => NOBODY);
    edits.push(...rowFormatEdits({ ...layout, columns: late }, { sheet, row, indicators, columns: added }));
    for (const { column, formulaR1C1 } of formulas) {
      edits.push({ kind: "fillFormula", sheet, range: { row, column, rows, columns: 1 }, formulaR1C1 });
    }
  }
  return { table: { ...table, columns }, edits };
}

/** Late columns print no figures, whose decimals alone would be an indicator's own. */
const NOBODY: PlannedIndicator = { code: "", name: "", unit: "", kind: "flow" };

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

/** Rows with a code that stand together; notes between and below them stay as they are. */
function codedRuns({ rows }: SheetTable): readonly { readonly row: number; readonly rows: number }[] {
  const sorted = rows.map(({ row }) => row).sort((a, b) => a - b);
  return runsOf(sorted.map((row, at) => row - at)).map(({ start, length }) => ({
    row: sorted[start] ?? 0,
    rows: length,
  }));
}
