import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { AnnexSheetNames } from "../workbook/annexSheetNames";
import type { CellsDifference } from "../workbook/cellsDifference";
import type { Edit } from "../workbook/edit";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import type { SheetSnapshot } from "../workbook/snapshot";
import { removeSheets } from "./removeSheets";
import { settleSwap } from "./settleSwap";

/** A sheet of ours that is ready to be built, and the sheets that are there before. */
export interface SheetReplacement {
  /** Its name, the name that it is built under, and the one under which the old sheet waits. */
  readonly names: AnnexSheetNames;
  /** The old sheet is not deleted in the end, but stays under its waiting name. */
  readonly keepsOld?: boolean;
  /** Builds the sheet under the name that it is built under. */
  readonly edits: readonly Edit[];
  readonly before: readonly string[];
  /** Where what was read back is not what was to be written; null where it is. */
  readonly difference: (written: SheetSnapshot) => CellsDifference | null;
  readonly progress?: Progress | undefined;
}

/**
 * Builds a sheet beside the old one and swaps them (先建后换). The old one is renamed, never deleted, before the new one has
 * its name, so that at every moment one of the two is whole.
 */
export async function replaceSheet(gateway: WorkbookGateway, replacement: SheetReplacement): Promise<Result<null>> {
  const { names, keepsOld, edits, progress } = replacement;
  const built = await gateway.apply([...tidyingEdits(replacement), ...edits], progress);
  const verified = built.ok ? await verify(gateway, replacement) : built;
  if (!verified.ok) {
    await removeSheets(gateway, [names.annexStaging]);
    return verified;
  }
  const swapped = await gateway.apply(swapEdits(replacement));
  return swapped.ok ? succeed(null) : settleSwap(gateway, names, swapped.problems, keepsOld);
}

/** What earlier runs left behind when the host broke off: a staging sheet, or the old one under its waiting name. */
function tidyingEdits({ names, before }: SheetReplacement): readonly Edit[] {
  const edits: Edit[] = [];
  if (before.includes(names.annexStaging)) edits.push({ kind: "deleteSheet", sheet: names.annexStaging });
  if (!before.includes(names.annexRetired)) return edits;
  const kept = before.includes(names.annex);
  edits.push(
    kept
      ? { kind: "deleteSheet", sheet: names.annexRetired }
      : { kind: "renameSheet", sheet: names.annexRetired, to: names.annex },
  );
  return edits;
}

async function verify(gateway: WorkbookGateway, { names, difference }: SheetReplacement): Promise<Result<null>> {
  const read = await gateway.read({ sheets: [names.annexStaging] });
  if (!read.ok) return read;
  const written = read.value.sheets.get(names.annexStaging);
  if (!written) return fail([error("hostVerifyFailed", names.annexStaging)]);
  const found = difference(written);
  return found ? fail([error("hostVerifyFailed", names.annexStaging, { ...found })]) : succeed(null);
}

function swapEdits({ names, keepsOld, before }: SheetReplacement): readonly Edit[] {
  const hadOld = before.includes(names.annex) || before.includes(names.annexRetired);
  const position = before
    .filter((name) => name !== names.annexStaging)
    .findIndex((name) => name === names.annex || name === names.annexRetired);
  const deletesOld = hadOld && keepsOld !== true;
  return [
    ...(hadOld ? [{ kind: "renameSheet", sheet: names.annex, to: names.annexRetired } as const] : []),
    { kind: "renameSheet", sheet: names.annexStaging, to: names.annex },
    // The old sheet keeps the place until the new one has it.
    ...(hadOld ? [{ kind: "moveSheet", sheet: names.annex, position } as const] : []),
    ...(deletesOld ? [{ kind: "deleteSheet", sheet: names.annexRetired } as const] : []),
    { kind: "activateSheet", sheet: names.annex },
  ];
}
