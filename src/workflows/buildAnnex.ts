import type { AnnexWords } from "../domain/annex/annexWords";
import type { Period } from "../domain/period/period";
import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { annexSheetOf } from "../workbook/annexSheetOf";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { readAnnexSheet } from "../workbook/readAnnexSheet";
import { sheetNames, type SheetNames } from "../workbook/sheetNames";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { currentPeriod } from "./currentPeriod";
import { evaluateSnapshot } from "./evaluateSnapshot";
import type { AnnexOutcome, WorkbookEvaluation } from "./outcomes";
import { previewAnnex } from "./previewAnnex";
import { replaceAnnex } from "./replaceAnnex";

/** What to build. */
export interface BuildAnnexRequest {
  /** Absent: the period that was prepared last. */
  readonly period?: Period;
  readonly words: AnnexWords;
  /** Verdicts that were made just now; absent: the sheets are read in the same read as the old annex. */
  readonly evaluation?: WorkbookEvaluation;
  readonly progress?: Progress;
}

/**
 * Builds the annex of a period (生成附表) on a staging sheet, reads it back, compares it, and only then lets it take the
 * place of the old one: two reads and two requests of edits. What people wrote into the old one is kept by code (rule X7).
 * Whatever fails at whatever point, the old annex stays and the staging sheet goes.
 */
export async function buildAnnex(gateway: WorkbookGateway, request: BuildAnnexRequest): Promise<Result<AnnexOutcome>> {
  const period = await currentPeriod(gateway, request.period ?? request.evaluation?.period);
  if (!period.ok) return period;
  const names = sheetNames(period.value);
  const read = await gateway.read({ sheets: wantedSheets(names, request) });
  if (!read.ok) return read;
  const evaluation = evaluationOf(read.value, period.value, request);
  if (!evaluation.ok) return evaluation;
  const old = oldAnnex(read.value, names);
  if (!old.ok) return old;
  const table = previewAnnex(evaluation.value, request.words);
  const indicatorRows = evaluation.value.evaluation.rows.length;
  if (indicatorRows === 0) return fail([error("annexNothingToPrint", names.schema)]);
  const { sheet, remarksKept, columnsKept, notices } = annexSheetOf(table, old.value, names.annex);
  const replaced = await replaceAnnex(gateway, {
    names,
    sheet,
    before: read.value.sheetNames,
    progress: request.progress,
  });
  if (!replaced.ok) return replaced;
  return succeed({
    sheet: names.annex,
    table,
    indicatorRows,
    replaced: old.value !== null,
    remarksKept,
    columnsKept,
    notices,
  });
}

function wantedSheets(names: SheetNames, { evaluation }: BuildAnnexRequest): readonly string[] {
  const annexes = [names.annex, names.annexRetired];
  return evaluation ? annexes : [names.schema, names.settings, names.target, names.actual, ...annexes];
}

function evaluationOf(
  snapshot: WorkbookSnapshot,
  period: Period,
  request: BuildAnnexRequest,
): Result<WorkbookEvaluation> {
  return request.evaluation ? succeed(request.evaluation) : evaluateSnapshot(snapshot, period);
}

/** The old annex, also where an earlier run broke off between its two renames; a sheet that is not ours stops everything. */
function oldAnnex(snapshot: WorkbookSnapshot, names: SheetNames): Result<ReturnType<typeof readAnnexSheet>> {
  const sheet = snapshot.sheets.get(names.annex) ?? snapshot.sheets.get(names.annexRetired);
  if (!sheet || sheet.values.length === 0) return succeed(null);
  const kept = readAnnexSheet(sheet);
  return kept ? succeed(kept) : fail([error("sheetNotOurs", sheet.name, { sheet: sheet.name })]);
}
