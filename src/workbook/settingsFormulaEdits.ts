import type { TypedCells } from "./calculatedSheet";
import { codedRuns } from "./codedRuns";
import type { SheetLayout } from "./columnLayout";
import type { Edit } from "./edit";
import { formulaOf, type FormulaColumns } from "./formulaOf";
import type { SheetTable } from "./sheetTable";

/**
 * Writes the formulas that speak of the settings once more (重写引用设置的公式), for a sheet that was made before the workbook
 * had settings, or whose formulas lost them because somebody deleted their sheet. What people typed over a formula stays.
 */
export function settingsFormulaEdits(
  layout: SheetLayout,
  table: SheetTable,
  columns: FormulaColumns,
  typed: TypedCells,
): readonly Edit[] {
  return layout.columns.flatMap(({ role, formula }): readonly Edit[] => {
    const column = columns.here.get(role);
    const formulaR1C1 = formula?.includes("{settings}") === true ? formulaOf(formula, columns) : null;
    if (column === undefined || formulaR1C1 === null) return [];
    return codedRuns(table, (row) => typed.get(role)?.has(row) !== true).map(({ row, rows }) => {
      return { kind: "fillFormula", sheet: table.sheet, range: { row, column, rows, columns: 1 }, formulaR1C1 };
    });
  });
}
