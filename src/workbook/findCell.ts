import type { CellValue, SheetSnapshot } from "./snapshot";

/** A cell of a sheet; row and column count from 0. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The first cell of a sheet that passes, row by row (找单元格); null where none does, or where there is no sheet. */
export function findCell(sheet: SheetSnapshot | undefined, passes: (cell: CellValue) => boolean): FoundCell | null {
  if (!sheet) return null;
  for (const [row, line] of sheet.values.entries()) {
    const column = line.findIndex(passes);
    const value = line[column];
    if (value !== undefined) return { row: sheet.firstRow + row, column: sheet.firstColumn + column, value };
  }
  return null;
}
