import type { Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { AnnexSheetNames } from "../workbook/annexSheetNames";
import type { Edit } from "../workbook/edit";
import type { WorkbookGateway } from "../workbook/gateway";

/**
 * Brings a swap that broke off to an end (收尾): the new annex where it has its name already, which also happens when
 * everything was done and only the reply was lost; the old one otherwise. Either way no other sheet of ours stays.
 *
 * @param keepsOld the old sheet stays under its waiting name beside the new one
 */
export async function settleSwap(
  gateway: WorkbookGateway,
  names: AnnexSheetNames,
  problems: readonly Problem[],
  keepsOld = false,
): Promise<Result<null>> {
  const read = await gateway.read({ sheets: [] });
  if (!read.ok) return fail(problems);
  const present = read.value.sheetNames;
  const swapped = present.includes(names.annex) && !present.includes(names.annexStaging);
  const edits = endingEdits(names, present, keepsOld);
  if (edits.length > 0) await gateway.apply(edits);
  return swapped ? succeed(null) : fail(problems);
}

/** The old annex gets its name back where the new one does not have it, else gives it its place; what is then left over goes. */
function endingEdits(names: AnnexSheetNames, present: readonly string[], keepsOld: boolean): readonly Edit[] {
  const edits: Edit[] = [];
  const retired = present.indexOf(names.annexRetired);
  const current = present.indexOf(names.annex);
  if (retired >= 0 && current < 0) {
    edits.push({ kind: "renameSheet", sheet: names.annexRetired, to: names.annex });
  } else if (retired >= 0) {
    if (current > retired) edits.push({ kind: "moveSheet", sheet: names.annex, position: retired });
    if (!keepsOld) edits.push({ kind: "deleteSheet", sheet: names.annexRetired });
  }
  if (present.includes(names.annexStaging)) edits.push({ kind: "deleteSheet", sheet: names.annexStaging });
  return edits;
}
