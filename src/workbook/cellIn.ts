import type { CellValue, SheetSnapshot } from "./snapshot";

/** Value of a cell of a snapshot (取单元格), row and column counted from 0 in the sheet; "" outside the used range. */
export function cellIn(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "";
}
