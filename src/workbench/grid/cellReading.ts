import { numfmt } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { formulaReader } from "./formulaReader";
import type { GridCells, GridStyles } from "./grid";
import type { CellBlock } from "./gridSnapshot";
import { readCell } from "./readCell";
import { sheetLimits } from "./sheetLimits";
import { spillsOf } from "./spillsOf";
import { toR1C1 } from "./toR1C1";
import type { UniverBook } from "./univerBook";

const EVERYWHERE: CellBlock = { row: 0, column: 0, ...sheetLimits };

type Reads = Pick<GridCells, "values" | "formulas" | "formulasR1C1" | "texts" | "usedBlock">;

/** Reads what cells hold. */
export function cellReading(book: UniverBook, styles: GridStyles): Reads {
  /** Answers each cell of a block, of the block as far as the sheet reaches. */
  const each = <Value>(
    sheet: string,
    block: CellBlock,
    read: (cell: Nullable<ICellData>, row: number, column: number) => Value,
  ): Value[][] => {
    const matrix = book.worksheet(sheet).getCellMatrix().getMatrix();
    const spilled = spillsOf(book, sheet).cells;
    return Array.from({ length: block.rows }, (_, i) => {
      const row = block.row + i;
      const line = matrix[row];
      const spilledLine = spilled[row];
      return Array.from({ length: block.columns }, (__, j) => {
        const column = block.column + j;
        const cell = line?.[column];
        return read(cell?.f || cell?.si ? cell : (spilledLine?.[column] ?? cell), row, column);
      });
    });
  };
  return {
    values: (sheet, block) => each(sheet, block, (cell) => readCell(cell).value),
    formulas(sheet, block): (string | number | boolean)[][] {
      book.flush();
      const formulaOf = formulaReader(book, sheet);
      return each(sheet, block, (cell, row, column) => formulaOf(cell, row, column) ?? readCell(cell).value ?? "");
    },
    formulasR1C1(sheet, block): (string | number | boolean)[][] {
      book.flush();
      const formulaOf = formulaReader(book, sheet);
      return each(sheet, block, (cell, row, column) => {
        const formula = formulaOf(cell, row, column);
        return formula === undefined ? (readCell(cell).value ?? "") : toR1C1(formula, row, column);
      });
    },
    texts: (sheet, block) =>
      each(sheet, block, (cell, row, column) => {
        const { kind, value } = readCell(cell);
        if (kind === "boolean") return value === true ? "TRUE" : "FALSE";
        if (kind !== "number") return String(value ?? "");
        return numfmt.format(styles.styleAt(sheet, row, column).numberFormat ?? "General", value, { throws: false });
      }),
    usedBlock: (sheet, valuesOnly, within) => usedBlock(book, sheet, valuesOnly, within),
  };
}

function usedBlock(
  book: UniverBook,
  sheet: string,
  valuesOnly: boolean,
  within: CellBlock = EVERYWHERE,
): CellBlock | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const [rowEnd, columnEnd] = [within.row + within.rows, within.column + within.columns];
  const take = (row: number, column: number): void => {
    if (row < within.row || row >= rowEnd || column < within.column || column >= columnEnd) return;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  book
    .worksheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const counts = cell && (cell.f || cell.si || (!valuesOnly && cell.s) || readCell(cell).kind !== "blank");
      if (counts) take(row, column);
    });
  const spilled = spillsOf(book, sheet).cells;
  for (const row of Object.keys(spilled).map(Number)) {
    for (const column of Object.keys(spilled[row] ?? {}).map(Number)) take(row, column);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
