import type { Edit } from "../workbook/edit";
import { editCells } from "./editCells";
import { editFormat } from "./editFormat";
import type { EditOf } from "./editOf";
import { editPage } from "./editPage";
import { editSheets } from "./editSheets";
import { editSizes } from "./editSizes";
import type { EditTarget } from "./editTarget";
import { editValidation } from "./editValidation";

type Appliers = { readonly [Kind in Edit["kind"]]: (target: EditTarget, edit: EditOf<Kind>) => void };

const APPLIERS: Appliers = {
  ...editSheets,
  ...editCells,
  ...editFormat,
  ...editSizes,
  ...editValidation,
  ...editPage,
};

/** Queues one edit; nothing is sent before the next sync. A new kind of edit does not compile until it is listed here. */
export function applyEdit(target: EditTarget, edit: Edit): void {
  const apply = APPLIERS[edit.kind] as (target: EditTarget, edit: Edit) => void;
  apply(target, edit);
}
