import type { Result } from "../domain/result";
import { annexDifference } from "../workbook/annexDifference";
import { annexEdits } from "../workbook/annexEdits";
import type { AnnexSheet } from "../workbook/annexSheet";
import type { AnnexSheetNames } from "../workbook/annexSheetNames";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { replaceSheet } from "./replaceSheet";

/** An annex that is ready to be built, and the sheets that are there before. */
export interface Replacement {
  readonly names: AnnexSheetNames;
  readonly sheet: AnnexSheet;
  readonly before: readonly string[];
  readonly progress?: Progress;
}

/** Builds an annex beside the old one and swaps them (替换附表). */
export function replaceAnnex(gateway: WorkbookGateway, replacement: Replacement): Promise<Result<null>> {
  const { names, sheet, before, progress } = replacement;
  return replaceSheet(gateway, {
    names,
    before,
    progress,
    edits: annexEdits(names.annexStaging, sheet),
    difference: (written) => annexDifference(sheet, written),
  });
}
