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
    const panes = target.sheet(edit.sheet).freezePanes;
    if (edit.rows > 0) {
      panes.freezeRows(edit.rows);
    } else {
      panes.unfreeze();
    }
  },
};
