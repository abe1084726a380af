import type { Plan } from "../domain/indicator/indicator";
import type { Period } from "../domain/period/period";
import { succeed, type Result } from "../domain/result";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { exportXlsx } from "../workbench/export/exportXlsx";
import { zhCN } from "../wording/zhCN";
import { buildAnnexes } from "../workflows/buildAnnexes";
import { evaluateWorkbook } from "../workflows/evaluateWorkbook";
import type { AnnexOutcome, WorkbookEvaluation } from "../workflows/outcomes";
import { prepareSheets } from "../workflows/prepareSheets";
import { saveSettings } from "../workflows/saveSettings";
import { settingsForPlan } from "../workflows/settingsForPlan";
import { disagreeingCells } from "./disagreeingCells";
import type { NodeWorkbook } from "./openNodeWorkbook";

/** A finished run. */
export interface AnnexRun {
  /** The evaluation that the annex was made of. */
  readonly judged: WorkbookEvaluation;
  /** The sheet of the first annex. */
  readonly annexSheet: string;
  /** All annexes, one for each table of the plan or each that the settings define. */
  readonly annexes: readonly AnnexOutcome[];
  /** The workbook as an .xlsx file. */
  readonly workbook: Uint8Array;
}

/**
 * What a user does in the pane, without a screen and through the same workflows: write the sheets and the settings, let
 * them calculate, evaluate, build the annex; then export. Everything that was noticed on the way is in the warnings.
 */
export async function annexInNode(
  book: NodeWorkbook,
  plan: Plan,
  period: Period,
  settings: Settings = DEFAULT_SETTINGS,
): Promise<Result<AnnexRun>> {
  const prepared = await prepareSheets(book.gateway, { plan, period });
  if (!prepared.ok) {
    return prepared;
  }
  const saved = await saveSettings(book.gateway, settingsForPlan(settings, plan));
  if (!saved.ok) {
    return saved;
  }
  await book.grid.settle();
  const judged = await evaluateWorkbook(book.gateway, { period });
  if (!judged.ok) {
    return judged;
  }
  const annexes = await buildAnnexes(book.gateway, { period, words: zhCN.annex, evaluation: judged.value });
  if (!annexes.ok) {
    return annexes;
  }
  await book.grid.settle();
  const snapshot = book.grid.snapshot();
  const workbook = await exportXlsx(snapshot);
  const annexSheet = annexes.value[0]?.sheet ?? "";
  return succeed({ judged: judged.value, annexSheet, annexes: annexes.value, workbook }, [
    ...prepared.value.notices,
    ...judged.value.problems,
    ...annexes.value.flatMap(({ notices }) => notices),
    ...disagreeingCells(judged.value, snapshot, zhCN),
  ]);
}
