import type { CellPlace } from "../workbook/edit";
import type { CellValue } from "../workbook/snapshot";
import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";
import { hostInput } from "./hostInput";

/** Queues the edits that put something into cells. */
export const editCells = {
  writeCells(target: EditTarget, edit: EditOf<"writeCells">): void {
    const columns = edit.cells[0]?.length ?? 0;
    if (columns === 0 || edit.cells.every((row) => row.every((cell) => cell === null))) {
      return;
    }
    const range = target.range(edit.sheet, { ...edit.at, rows: edit.cells.length, columns });
    range.values = edit.cells.map((row, rowAt) =>
      row.map((cell, columnAt) => inputOf(target, edit.sheet, cell, placeOf(edit.at, rowAt, columnAt))),
    );
  },

  /** One scalar for the whole range: the host broadcasts it, so the request has the same size for any number of rows. */
  fillFormula(target: EditTarget, edit: EditOf<"fillFormula">): void {
    const range: { formulasR1C1: unknown } = target.range(edit.sheet, edit.range);
    range.formulasR1C1 = edit.formulaR1C1;
  },

  mergeCells(target: EditTarget, edit: EditOf<"mergeCells">): void {
    target.range(edit.sheet, edit.range).merge(false);
  },
};

function placeOf(at: CellPlace, rowAt: number, columnAt: number): CellPlace {
  return { row: at.row + rowAt, column: at.column + columnAt };
}

function inputOf(target: EditTarget, sheet: string, cell: CellValue | null, place: CellPlace): CellValue | null {
  return cell === null ? null : hostInput(cell, target.textCells.covers(sheet, place.row, place.column));
}
