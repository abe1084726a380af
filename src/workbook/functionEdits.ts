import { codedRuns } from "./codedRuns";
import type { CalculatedSheet } from "./calculatedSheet";
import type { Edit } from "./edit";
import { formulaOf } from "./formulaOf";

/** Edits that put every computed column on custom functions (用自定义函数): the formulas that a new sheet has, one for each run of rows. */
export function functionEdits({ layout, table, references, typed }: CalculatedSheet): readonly Edit[] {
  const { sheet, columns } = table;
  return layout.columns.flatMap(({ role, formula }): readonly Edit[] => {
    const column = columns.get(role);
    const formulaR1C1 = formula === undefined ? null : formulaOf(formula, { ...references, here: columns });
    if (column === undefined || formulaR1C1 === null) return [];
    return codedRuns(table, (row) => typed.get(role)?.has(row) !== true).flatMap(({ row, rows }): readonly Edit[] => {
      const range = { row, column, rows, columns: 1 };
      const fill: Edit = { kind: "fillFormula", sheet, range, formulaR1C1 };
      // A frozen target is text in text cells, where a formula would be text too.
      return role === "target" ? [{ kind: "format", sheet, range, format: { numberFormat: "General" } }, fill] : [fill];
    });
  });
}
