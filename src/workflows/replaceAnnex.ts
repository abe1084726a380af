import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { annexDifference } from "../workbook/annexDifference";
import { annexEdits } from "../workbook/annexEdits";
import type { AnnexSheet } from "../workbook/annexSheet";
import type { AnnexSheetNames } from "../workbook/annexSheetNames";
import type { Edit } from "../workbook/edit";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { removeSheets } from "./removeSheets";
import { settleSwap } from "./settleSwap";

/** An annex that is ready to be built, and the sheets that are there before. */
export interface Replacement {
  readonly names: AnnexSheetNames;
  readonly sheet: AnnexSheet;
  readonly before: readonly string[];
  readonly progress?: Progress;
}

/**
 * Builds an annex beside the old one and swaps them (先建后换). The old one is renamed, never deleted, before the new one has
 * its name, so that at every moment one of the two is whole.
 */
export async function replaceAnnex(gateway: WorkbookGateway, replacement: Replacement): Promise<Result<null>> {
  const { names, sheet, progress } = replacement;
  const cleaned = tidyingEdits(replacement);
  const built = await gateway.apply([...cleaned, ...annexEdits(names.annexStaging, sheet)], progress);
  const verified = built.ok ? await verify(gateway, names, sheet) : built;
  if (!verified.ok) {
    await removeSheets(gateway, [names.annexStaging]);
    return verified;
  }
  const swapped = await gateway.apply(swapEdits(replacement));
  return swapped.ok ? succeed(null) : settleSwap(gateway, names, swapped.problems);
}

/** What earlier runs left behind when the host broke off: a staging sheet, or the old annex under its waiting name. */
function tidyingEdits({ names, before }: Replacement): readonly Edit[] {
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

async function verify(gateway: WorkbookGateway, names: AnnexSheetNames, sheet: AnnexSheet): Promise<Result<null>> {
  const read = await gateway.read({ sheets: [names.annexStaging] });
  if (!read.ok) return read;
  const written = read.value.sheets.get(names.annexStaging);
  if (!written) return fail([error("hostVerifyFailed", names.annexStaging)]);
  const difference = annexDifference(sheet, written);
  return difference ? fail([error("hostVerifyFailed", names.annexStaging, { ...difference })]) : succeed(null);
}

function swapEdits({ names, before }: Replacement): readonly Edit[] {
  const hadOld = before.includes(names.annex) || before.includes(names.annexRetired);
  const position = before
    .filter((name) => name !== names.annexStaging)
    .findIndex((name) => name === names.annex || name === names.annexRetired);
  return [
    ...(hadOld ? [{ kind: "renameSheet", sheet: names.annex, to: names.annexRetired } as const] : []),
    { kind: "renameSheet", sheet: names.annexStaging, to: names.annex },
    ...(hadOld ? [{ kind: "deleteSheet", sheet: names.annexRetired } as const] : []),
    ...(hadOld ? [{ kind: "moveSheet", sheet: names.annex, position } as const] : []),
    { kind: "activateSheet", sheet: names.annex },
  ];
}
