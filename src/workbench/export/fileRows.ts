import type { SheetContent } from "../grid/gridSnapshot";
import { columnLetters } from "../grid/columnLetters";
import { fileCell, type CellTables } from "./fileCell";
import type { FileStyles } from "./fileStyles";
import { openedRows } from "./openedRows";

function rowAttributes(sheet: SheetContent): Map<number, string> {
  const attributes = new Map<number, string>();
  for (const [row, height] of sheet.rowHeights) {
    attributes.set(row, ` ht="${height}" customHeight="1"`);
  }
  for (const row of sheet.hiddenRows) {
    attributes.set(row, `${attributes.get(row) ?? ""} hidden="1"`);
  }
  return attributes;
}

/** The `<row>` elements of a sheet, one text each, in ascending order: also rows that have only a height. */
export function fileRows(sheet: SheetContent, styles: FileStyles, tables: CellTables): string[] {
  const attributes = rowAttributes(sheet);
  const rows = openedRows(sheet);
  const empty = [...attributes.keys()].sort((one, other) => one - other);
  const letters: string[] = [];
  const lines: string[] = [];
  let next = 0;
  const emptyRowsBefore = (end: number): void => {
    for (let row = empty[next]; row !== undefined && row < end; row = empty[next]) {
      lines.push(`<row r="${row + 1}"${attributes.get(row) ?? ""}/>`);
      next += 1;
    }
  };
  for (const { row, cells } of rows) {
    emptyRowsBefore(row);
    next += empty[next] === row ? 1 : 0;
    let line = `<row r="${row + 1}"${attributes.get(row) ?? ""}>`;
    for (const cell of cells) {
      const column = (letters[cell.column] ??= columnLetters(cell.column));
      line += fileCell(cell, column + String(row + 1), styles.indexOf(cell.style, cell.open === true), tables);
    }
    lines.push(`${line}</row>`);
  }
  emptyRowsBefore(Infinity);
  return lines;
}
