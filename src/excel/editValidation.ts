import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

/** Queues a drop-down list with a message that helps and one that refuses other entries. */
export const editValidation = {
  listValidation(target: EditTarget, edit: EditOf<"listValidation">): void {
    const validation = target.range(edit.sheet, edit.range).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: edit.values.join(",") } };
    validation.prompt = { showPrompt: true, title: edit.title, message: edit.message };
    validation.errorAlert = { showAlert: true, style: "Stop", title: edit.title, message: edit.message };
  },
};
