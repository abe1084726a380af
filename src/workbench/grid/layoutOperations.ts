import { BooleanNumber } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import {
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { blockOf } from "./blockOf";
import type { GridLayout } from "./grid";
import type { CellBlock } from "./gridSnapshot";
import { growSheet } from "./growSheet";
import { pointsPerPixel } from "./pointsPerPixel";
import { rangeOf } from "./rangeOf";
import { sheetLimits } from "./sheetLimits";
import type { CellMatrix, UniverBook } from "./univerBook";

type Layout = Omit<GridLayout, "validations" | "setValidation" | "selection" | "select">;

/** Merges, widths and heights, hidden lines, frozen panes. */
export function layoutOperations(book: UniverBook): Layout {
  return { ...mergeOperations(book), ...sizeOperations(book), ...hidingOperations(book), ...freezeOperations(book) };
}

function mergeOperations(book: UniverBook): Pick<Layout, "merges" | "merge" | "unmerge"> {
  const { unitId } = book;
  const unmerge = (sheet: string, block: CellBlock): void => {
    const ranges = book.mergesIn(sheet, rangeOf(block));
    if (ranges.length > 0) book.run(RemoveWorksheetMergeMutation.id, { unitId, subUnitId: sheet, ranges });
  };
  return {
    merges: (sheet) => book.worksheet(sheet).getMergeData().map(blockOf),
    unmerge,
    merge(sheet, block, across): void {
      growSheet(book, sheet, block);
      unmerge(sheet, block);
      const parts = across
        ? Array.from({ length: block.rows }, (_, i) => ({ ...block, row: block.row + i, rows: 1 }))
        : [block];
      for (const part of parts) keepFirst(book, sheet, part);
      const ranges = parts.filter((part) => part.rows > 1 || part.columns > 1).map(rangeOf);
      if (ranges.length > 0) book.merge(sheet, ranges);
    },
  };
}

/** A merge keeps what its upper left cell holds and empties the others. */
function keepFirst(book: UniverBook, sheet: string, block: CellBlock): void {
  const matrix = book.cells(sheet);
  const cells: CellMatrix = {};
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const first = row === block.row && column === block.column;
      if (!first && holdsSomething(matrix.getValue(row, column))) {
        cells[row] = { ...cells[row], [column]: { v: null, f: null, si: null, p: null } };
      }
    }
  }
  if (Object.keys(cells).length > 0) book.write(sheet, cells);
}

function holdsSomething(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si || cell.p || cell.v !== undefined));
}

function sizeOperations(
  book: UniverBook,
): Pick<Layout, "columnWidth" | "setColumnWidths" | "rowHeight" | "setRowHeights"> {
  const { unitId } = book;
  return {
    columnWidth: (sheet, column) => book.outline(sheet).getColumnManager().getColumnWidth(column) * pointsPerPixel,
    setColumnWidths(sheet, column, count, points): void {
      const block = { row: 0, column, rows: 1, columns: count };
      growSheet(book, sheet, block);
      const colWidth = points / pointsPerPixel;
      book.run(SetWorksheetColWidthMutation.id, { unitId, subUnitId: sheet, ranges: [rangeOf(block)], colWidth });
    },
    rowHeight: (sheet, row) => book.outline(sheet).getRowManager().getRowHeight(row) * pointsPerPixel,
    setRowHeights(sheet, row, count, points): void {
      const block = { row, column: 0, rows: count, columns: 1 };
      growSheet(book, sheet, block);
      const ranges = [rangeOf(block)];
      const rowHeight = points / pointsPerPixel;
      book.run(SetWorksheetRowHeightMutation.id, { unitId, subUnitId: sheet, ranges, rowHeight });
      const autoHeightInfo = BooleanNumber.FALSE;
      book.run(SetWorksheetRowIsAutoHeightMutation.id, { unitId, subUnitId: sheet, ranges, autoHeightInfo });
    },
  };
}

function hidingOperations(
  book: UniverBook,
): Pick<Layout, "columnHidden" | "rowHidden" | "setColumnsHidden" | "setRowsHidden"> {
  const { unitId } = book;
  return {
    columnHidden: (sheet, column) => !book.outline(sheet).getColVisible(column),
    rowHidden: (sheet, row) => !book.outline(sheet).getRowRawVisible(row),
    setColumnsHidden(sheet, column, count, hidden): void {
      const block = { row: 0, column, rows: sheetLimits.rows, columns: count };
      growSheet(book, sheet, block);
      const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
      book.run(id, { unitId, subUnitId: sheet, ranges: [rangeOf(block)] });
    },
    setRowsHidden(sheet, row, count, hidden): void {
      const block = { row, column: 0, rows: count, columns: sheetLimits.columns };
      growSheet(book, sheet, block);
      const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
      book.run(id, { unitId, subUnitId: sheet, ranges: [rangeOf(block)] });
    },
  };
}

function freezeOperations(book: UniverBook): Pick<Layout, "freeze" | "setFreeze"> {
  const { unitId } = book;
  return {
    freeze(sheet): { rows: number; columns: number } {
      const { ySplit, xSplit } = book.outline(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFreeze(sheet, rows, columns): void {
      book.run(SetFrozenMutation.id, {
        unitId,
        subUnitId: sheet,
        ySplit: rows,
        xSplit: columns,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      });
    },
  };
}
