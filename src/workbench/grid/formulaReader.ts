import type { ICellData, Nullable } from "@univerjs/core";
import { compileR1C1 } from "./compileR1C1";
import { toR1C1 } from "./toR1C1";
import type { UniverBook } from "./univerBook";

/** Answers the formula of a cell in A1 notation, or undefined when it has none. */
export type ReadFormula = (cell: Nullable<ICellData>, row: number, column: number) => string | undefined;

/**
 * Reads formulas of one sheet. The component writes a formula that fills many cells once and refers to it from the
 * others; here it is translated for each of them.
 */
export function formulaReader(book: UniverBook, sheet: string): ReadFormula {
  const formulas = book.formulas.getFormulaData()[book.unitId]?.[sheet] ?? {};
  const compiled = new Map<string, (row: number, column: number) => string>();
  return (cell, row, column) => {
    if (cell?.f) return cell.f;
    const shared = cell?.si ? formulas[row]?.[column] : undefined;
    if (!shared) return undefined;
    const [originRow, originColumn] = [row - (shared.y ?? 0), column - (shared.x ?? 0)];
    const key = `${String(originRow)} ${String(originColumn)} ${shared.f}`;
    const render = compiled.get(key) ?? compileR1C1(toR1C1(shared.f, originRow, originColumn));
    compiled.set(key, render);
    return render(row, column);
  };
}
