import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

/** Queues the protection of sheets (保护工作表), without a password. The target opens the sheet again for later edits. */
export const editProtection = {
  protectSheet(target: EditTarget, edit: EditOf<"protectSheet">): void {
    target.sheet(edit.sheet).getRange().untrack().format.protection.locked = true;
    for (const range of edit.open) {
      target.range(edit.sheet, range).format.protection.locked = false;
    }
    target.protect(edit.sheet);
  },

  unprotectSheet(target: EditTarget, edit: EditOf<"unprotectSheet">): void {
    target.unprotect(edit.sheet);
  },
};
