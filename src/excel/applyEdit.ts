import type { Edit } from "../workbook/edit";
import { editCells } from "./editCells";
import { editChart } from "./editChart";
import { editComment } from "./editComment";
import { editConditional } from "./editConditional";
import { editFilter } from "./editFilter";
import { editFormat } from "./editFormat";
import type { EditOf } from "./editOf";
import { editPage } from "./editPage";
import { editProtection } from "./editProtection";
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
  ...editFilter,
  ...editConditional,
  ...editComment,
  ...editChart,
  ...editProtection,
};

/** What a protected sheet does not hinder. */
const AROUND_PROTECTION: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>([
  "addSheet",
  "deleteSheet",
  "renameSheet",
  "moveSheet",
  "activateSheet",
  "unprotectSheet",
]);

/** Queues one edit; nothing is sent before the next sync. A new kind of edit does not compile until it is listed here. */
export function applyEdit(target: EditTarget, edit: Edit): void {
  const apply = APPLIERS[edit.kind] as (target: EditTarget, edit: Edit) => void;
  if (!AROUND_PROTECTION.has(edit.kind)) {
    target.open(edit.sheet);
  }
  apply(target, edit);
}
