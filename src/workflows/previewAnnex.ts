import type { AnnexTable } from "../domain/annex/annex";
import type { AnnexDefinition } from "../domain/annex/annexDefinition";
import { annexesOf } from "../domain/annex/annexesOf";
import { annexOf } from "../domain/annex/annexOf";
import type { AnnexWords } from "../domain/annex/annexWords";
import type { WorkbookEvaluation } from "./outcomes";

/**
 * The annex as it would be written now (附表预览), from the same parts; nothing is read or written.
 *
 * @param definition which annex; absent: the first one of the workbook
 */
export function previewAnnex(
  { plan, period, evaluation, settings }: WorkbookEvaluation,
  words: AnnexWords,
  definition: AnnexDefinition | undefined = annexesOf(settings.annexes, plan.tables)[0],
): AnnexTable {
  const { region, source } = plan;
  const context = { region, period, ...(source !== undefined && { source }) };
  return annexOf(evaluation, context, words, settings, definition);
}
