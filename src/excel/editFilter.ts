import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

/** Queues the arrows for filtering (自动筛选). A sheet has one such range; what was filtered out shows again. */
export const editFilter = {
  filter(target: EditTarget, edit: EditOf<"filter">): void {
    const filter = target.sheet(edit.sheet).autoFilter;
    filter.remove();
    filter.apply(target.range(edit.sheet, edit.range));
  },
};
