import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

/** Queues remarks on cells (批注). An empty text leaves the cell without one. */
export const editComment = {
  comment(target: EditTarget, edit: EditOf<"comment">): void {
    const sheet = target.sheet(edit.sheet);
    target.comments.take(edit.sheet, edit.at)?.delete();
    if (edit.text !== "") {
      const cell = target.range(edit.sheet, { ...edit.at, rows: 1, columns: 1 });
      target.comments.put(edit.sheet, edit.at, sheet.comments.add(cell, edit.text));
    }
  },
};
