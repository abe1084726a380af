import type { SheetContent } from "../grid/gridSnapshot";
import { columnLetters } from "../grid/columnLetters";
import { fileCell, type CellTables } from "./fileCell";
import type { FileStyles } from "./fileStyles";
import { openedRows } from "./openedRows";
import { xmlBytes } from "./xmlBytes";

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

/** What rows need to know to be written. */
export interface RowTables extends CellTables {
  readonly styles: FileStyles;
  /** Awaited between pieces of the work. */
  readonly pause: () => Promise<void>;
}

/** Rows that are written at a time, about ten milliseconds' worth. */
const ROWS_AT_A_TIME = 500;

/** Writes the `<row>` elements of a sheet in ascending order: also rows that have only a height. */
export async function fileRows(sheet: SheetContent, tables: RowTables): Promise<Uint8Array> {
  const { styles, pause } = tables;
  const to = xmlBytes();
  const attributes = rowAttributes(sheet);
  const heights = [...attributes.keys()].sort((one, other) => one - other);
  let next = 0;
  const emptyRowsBefore = (end: number): void => {
    for (let row = heights[next]; row !== undefined && row < end; row = heights[next]) {
      to.mark(`<row r="${row + 1}"${attributes.get(row) ?? ""}/>`);
      next += 1;
    }
  };
  const looks: string[] = [];
  const letters: string[] = [];
  for (const [at, { row, cells }] of openedRows(sheet).entries()) {
    if (at % ROWS_AT_A_TIME === 0) {
      await pause();
    }
    emptyRowsBefore(row);
    next += heights[next] === row ? 1 : 0;
    const line = String(row + 1);
    to.mark(`<row r="${line}"${attributes.get(row) ?? ""}>`);
    for (const cell of cells) {
      const style = styles.indexOf(cell.style, cell.open === true);
      to.mark((letters[cell.column] ??= `<c r="${columnLetters(cell.column)}`));
      to.mark(line);
      to.mark((looks[style] ??= style === 0 ? '"' : `" s="${style}"`));
      fileCell(to, cell, tables);
    }
    to.mark("</row>");
  }
  emptyRowsBefore(Infinity);
  return to.bytes();
}
