import type { AnnexTable } from "../domain/annex/annex";
import { annexOf } from "../domain/annex/annexOf";
import type { AnnexWords } from "../domain/annex/annexWords";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import type { WorkbookEvaluation } from "./outcomes";

/** The annex as it would be written now (附表预览), from the same parts; nothing is read or written. */
export function previewAnnex(
  { plan, period, evaluation }: WorkbookEvaluation,
  words: AnnexWords,
  settings: Settings = DEFAULT_SETTINGS,
): AnnexTable {
  const { region, source } = plan;
  return annexOf(evaluation, { region, period, ...(source !== undefined && { source }) }, words, settings);
}
