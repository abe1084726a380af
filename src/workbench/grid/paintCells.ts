import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { StylePatch } from "./grid";
import type { CellBlock } from "./gridSnapshot";
import { growSheet } from "./growSheet";
import { sheetLimits } from "./sheetLimits";
import { styleIdOf } from "./styleIdOf";
import { toUniverStyle } from "./toUniverStyle";
import type { UniverBook } from "./univerBook";

type StyleId = string | Nullable<IStyleData>;

type Restyle = (before: StyleId, patch: StylePatch) => string | undefined;

/** Asked for each cell; the same look should be the same object. Null leaves the cell as it is. */
export type PatchOf = (row: number, column: number) => StylePatch | null;

/**
 * Changes the look of a block of cells (whole rows and columns too). Styles are written into the component's cells
 * directly, one shared style object per look, and then announced once: the component's own way compares styles as text
 * for each cell.
 */
export function paintCells(book: UniverBook, sheet: string, block: CellBlock, patchOf: PatchOf): void {
  growSheet(book, sheet, block);
  const worksheet = book.worksheet(sheet);
  const restyle = restyler(book);
  const lines = wholeLines(block);
  if (lines === "columns") paintColumns(worksheet, block, patchOf, restyle);
  if (lines === "rows") paintRows(worksheet, block, patchOf, restyle);
  const inside = lines ? clip(worksheet, block) : block;
  paintBlock(worksheet, inside, patchOf, restyle, lines !== undefined);
  announce(book, sheet, inside);
}

function restyler(book: UniverBook): Restyle {
  const styles = book.workbook.getStyles();
  const merged = new Map<StylePatch, Map<StyleId, string | undefined>>();
  return (before, patch) => {
    const ofPatch = merged.get(patch) ?? new Map<StyleId, string | undefined>();
    merged.set(patch, ofPatch);
    if (!ofPatch.has(before)) {
      const after = toUniverStyle(styles.get(before), patch);
      ofPatch.set(before, after ? styleIdOf(styles, after) : undefined);
    }
    return ofPatch.get(before);
  };
}

function paintColumns(worksheet: Worksheet, block: CellBlock, patchOf: PatchOf, restyle: Restyle): void {
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const patch = patchOf(block.row, column);
    if (!patch) continue;
    worksheet.setColumnStyle(column, restyle(worksheet.getColumnStyle(column, true), patch) ?? null);
  }
}

function paintRows(worksheet: Worksheet, block: CellBlock, patchOf: PatchOf, restyle: Restyle): void {
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    const patch = patchOf(row, block.column);
    if (!patch) continue;
    worksheet.setRowStyle(row, restyle(worksheet.getRowStyle(row, true), patch) ?? null);
  }
}

function paintBlock(
  worksheet: Worksheet,
  block: CellBlock,
  patchOf: PatchOf,
  restyle: Restyle,
  onlyStyled: boolean,
): void {
  const matrix = worksheet.getCellMatrix();
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const styled = matrix.getValue(row, column)?.s;
      const patch = onlyStyled && !styled ? null : patchOf(row, column);
      if (patch) paintCell(worksheet, row, column, (before) => restyle(before, patch));
    }
  }
}

function paintCell(worksheet: Worksheet, row: number, column: number, restyle: (before: StyleId) => StyleId): void {
  const matrix = worksheet.getCellMatrix();
  const cell = matrix.getValue(row, column);
  const before = cell?.s ?? worksheet.getRowStyle(row, true) ?? worksheet.getColumnStyle(column, true);
  const after = restyle(before);
  if (cell) cell.s = after ?? null;
  else if (after) matrix.setValue(row, column, { s: after });
}

function wholeLines(block: CellBlock): "rows" | "columns" | undefined {
  if (block.rows >= sheetLimits.rows) return "columns";
  return block.columns >= sheetLimits.columns ? "rows" : undefined;
}

function clip(worksheet: Worksheet, block: CellBlock): CellBlock {
  return {
    ...block,
    rows: Math.max(0, Math.min(block.row + block.rows, worksheet.getRowCount()) - block.row),
    columns: Math.max(0, Math.min(block.column + block.columns, worksheet.getColumnCount()) - block.column),
  };
}

/** Lets the component redraw: two corner cells are written as they are. */
function announce(book: UniverBook, sheet: string, block: CellBlock): void {
  if (block.rows === 0 || block.columns === 0) return;
  const matrix = book.outline(sheet).getCellMatrix();
  const same = (row: number, column: number): ICellData => {
    const type = matrix.getValue(row, column)?.t;
    return type ? { t: type } : {};
  };
  const [row, column] = [block.row + block.rows - 1, block.column + block.columns - 1];
  const cellValue = { [block.row]: { [block.column]: same(block.row, block.column) } };
  cellValue[row] = { ...cellValue[row], [column]: same(row, column) };
  const trigger = SetStyleCommand.id;
  book.run(SetRangeValuesMutation.id, { unitId: book.unitId, subUnitId: sheet, cellValue, trigger });
}
