import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

/** Queues the edits that are about whole sheets. */
export const editSheets = {
  addSheet(target: EditTarget, edit: EditOf<"addSheet">): void {
    const sheet = target.addSheet(edit.sheet);
    if (edit.tabColor !== undefined) {
      sheet.tabColor = edit.tabColor;
    }
    if (edit.showGridlines !== undefined) {
      sheet.showGridlines = edit.showGridlines;
    }
  },

  deleteSheet(target: EditTarget, edit: EditOf<"deleteSheet">): void {
    target.sheet(edit.sheet).delete();
    target.forget(edit.sheet);
  },

  renameSheet(target: EditTarget, edit: EditOf<"renameSheet">): void {
    target.sheet(edit.sheet).name = edit.to;
    target.forget(edit.sheet, edit.to);
  },

  moveSheet(target: EditTarget, edit: EditOf<"moveSheet">): void {
    target.sheet(edit.sheet).position = edit.position;
  },

  activateSheet(target: EditTarget, edit: EditOf<"activateSheet">): void {
    target.sheet(edit.sheet).activate();
  },

  freezeRows(target: EditTarget, edit: EditOf<"freezeRows">): void {
    const { sheet, rows, columns = 0 } = edit;
    const panes = target.sheet(sheet).freezePanes;
    if (rows > 0 && columns > 0) {
      panes.freezeAt(target.range(sheet, { row: 0, column: 0, rows, columns }));
    } else if (rows > 0) {
      panes.freezeRows(rows);
    } else if (columns > 0) {
      panes.freezeColumns(columns);
    } else {
      panes.unfreeze();
    }
  },
};
