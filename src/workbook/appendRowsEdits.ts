import type { PlannedIndicator } from "../domain/indicator/indicator";
import type { ColumnRole, SheetLayout } from "./columnLayout";
import type { Edit } from "./edit";
import { formulaOf, type FormulaColumns } from "./formulaOf";
import { indicatorCell } from "./indicatorCell";
import { rowFormatEdits } from "./rowFormatEdits";
import { rowHighlightEdits } from "./rowHighlightEdits";
import type { CellValue } from "./snapshot";

/** Where new rows go, and what their formulas speak of. */
export interface NewRows {
  readonly sheet: string;
  readonly row: number;
  readonly indicators: readonly PlannedIndicator[];
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly references: Omit<FormulaColumns, "here">;
}

/**
 * Edits that append rows (追加行): their look, also that which follows values, one formula for each computed column, and at last one block of values with
 * the codes in it. A write that breaks off before it leaves rows without a code, which the next run fills again.
 */
export function appendRowsEdits(layout: SheetLayout, rows: NewRows): readonly Edit[] {
  const { sheet, row, indicators, columns, references } = rows;
  if (indicators.length === 0) return [];
  const formulas = layout.columns.flatMap(({ role, formula }): Edit[] => {
    const column = columns.get(role);
    const formulaR1C1 = formula === undefined ? null : formulaOf(formula, { ...references, here: columns });
    if (column === undefined || formulaR1C1 === null) return [];
    return [{ kind: "fillFormula", sheet, range: { row, column, rows: indicators.length, columns: 1 }, formulaR1C1 }];
  });
  const highlights = rowHighlightEdits({ sheet, row, rows: indicators.length, columns });
  return [...rowFormatEdits(layout, rows), ...highlights, ...formulas, valuesEdit(layout, rows)];
}

function valuesEdit(layout: SheetLayout, { sheet, row, indicators, columns }: NewRows): Edit {
  const written = layout.columns.flatMap(({ role, origin }) => {
    const at = columns.get(role);
    return at === undefined || origin === "computed" ? [] : [{ role, at }];
  });
  const first = Math.min(...written.map(({ at }) => at));
  const width = Math.max(...written.map(({ at }) => at)) - first + 1;
  const cells = indicators.map((indicator) => {
    const line = Array<CellValue | null>(width).fill(null);
    for (const { role, at } of written) {
      const value = indicatorCell(role, indicator);
      if (value !== "") line[at - first] = value;
    }
    return line;
  });
  return { kind: "writeCells", sheet, at: { row, column: first }, cells };
}
