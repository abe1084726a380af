import type { ICellData, Nullable } from "@univerjs/core";
import { compileR1C1 } from "./compileR1C1";
import { toR1C1 } from "./toR1C1";
import type { UniverBook } from "./univerBook";

/** Answers the formula of a cell in A1 notation, or undefined when it has none. */
export type ReadFormula = (cell: Nullable<ICellData>, row: number, column: number) => string | undefined;

type Render = (row: number, column: number) => string;

/**
 * Reads formulas of one sheet. The component writes a formula that fills many cells once and refers to it from the
 * others; here it is translated for each of them.
 */
export function formulaReader(book: UniverBook, sheet: string): ReadFormula {
  let filled: ReadonlyMap<string, Render> | undefined;
  return (cell, row, column) => {
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    filled ??= filledFormulas(book, sheet);
    return filled.get(cell.si)?.(row, column);
  };
}

/** The formulas that other cells refer to, by their id; each is taken apart when it is first asked for. */
function filledFormulas(book: UniverBook, sheet: string): ReadonlyMap<string, Render> {
  const filled = new Map<string, Render>();
  book
    .worksheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      if (cell?.f && cell.si) filled.set(cell.si, once(cell.f, row, column));
    });
  return filled;
}

function once(formula: string, originRow: number, originColumn: number): Render {
  let render: Render | undefined;
  return (row, column) => {
    render ??= compileR1C1(toR1C1(formula, originRow, originColumn));
    return render(row, column);
  };
}
