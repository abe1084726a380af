import { annexesOf } from "../domain/annex/annexesOf";
import { DEFAULT_ANNEX, type AnnexDefinition } from "../domain/annex/annexDefinition";
import type { AnnexTable } from "../domain/annex/annex";
import type { AnnexWords } from "../domain/annex/annexWords";
import { planTableOf } from "../domain/indicator/planTableOf";
import type { Period } from "../domain/period/period";
import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import { annexSheetNames, type AnnexSheetNames } from "../workbook/annexSheetNames";
import { annexSheetOf, type AnnexMerge } from "../workbook/annexSheetOf";
import type { WorkbookGateway } from "../workbook/gateway";
import type { KeptAnnex } from "../workbook/keptAnnex";
import { readAnnexSheet } from "../workbook/readAnnexSheet";
import { SCHEMA_SHEET, sheetNames } from "../workbook/sheetNames";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { currentPeriod } from "./currentPeriod";
import { evaluateSnapshot } from "./evaluateSnapshot";
import type { WorkbookEvaluation } from "./outcomes";
import { previewAnnex } from "./previewAnnex";

/** Which annex is wanted. */
export interface AnnexRequest {
  /** Absent: the period that was prepared last. */
  readonly period?: Period;
  readonly words: AnnexWords;
  /** Absent: the first annex of the workbook. */
  readonly definition?: AnnexDefinition;
  readonly settings?: Settings;
  /** Verdicts that were made just now; absent: the sheets are read in the same read as the old annex. */
  readonly evaluation?: WorkbookEvaluation;
}

/** An annex worked out, joined with what people wrote into the old one, and not yet written. */
export interface PlannedAnnex {
  readonly names: AnnexSheetNames;
  readonly evaluation: WorkbookEvaluation;
  readonly table: AnnexTable;
  readonly old: KeptAnnex | null;
  readonly merge: AnnexMerge;
  /** Names of the sheets that are there. */
  readonly before: readonly string[];
}

/**
 * Works out an annex and joins it with the old one (编排附表); nothing is written. One read; one more where the period is not
 * given, or where the annex is not the usual one and is only known from the sheets.
 */
export async function plannedAnnex(gateway: WorkbookGateway, request: AnnexRequest): Promise<Result<PlannedAnnex>> {
  const period = await currentPeriod(gateway, request.period ?? request.evaluation?.period);
  if (!period.ok) return period;
  const expected = expectedAnnex(request);
  const read = await gateway.read({ sheets: wantedSheets(period.value, expected, request) });
  if (!read.ok) return read;
  const evaluation = evaluationOf(read.value, period.value, request);
  if (!evaluation.ok) return evaluation;
  const definition = request.definition ?? firstAnnex(evaluation.value);
  const table = tableOf(evaluation.value, request.words, definition);
  if (!table.ok) return table;
  const names = annexSheetNames(period.value, definition);
  const seen = await withAnnex(gateway, read.value, names, annexSheetNames(period.value, expected));
  return seen.ok ? joined(seen.value, names, evaluation.value, table.value) : seen;
}

/** The annex as parts; a problem where it would be empty without a reason, or its table is none of the plan's. */
function tableOf(evaluation: WorkbookEvaluation, words: AnnexWords, definition: AnnexDefinition): Result<AnnexTable> {
  const { table: wanted, label, layout } = definition;
  const { plan } = evaluation;
  if (wanted !== undefined && planTableOf(plan.tables ?? [], wanted) === null) {
    return fail([error("annexTableUnknown", SCHEMA_SHEET, { table: wanted, label })]);
  }
  const table = previewAnnex(evaluation, words, definition);
  const isEmpty = table.groups.length === 0 && (layout !== "behind" || evaluation.evaluation.rows.length === 0);
  return isEmpty ? fail([error("annexNothingToPrint", SCHEMA_SHEET)]) : succeed(table);
}

function joined(
  snapshot: WorkbookSnapshot,
  names: AnnexSheetNames,
  evaluation: WorkbookEvaluation,
  table: AnnexTable,
): Result<PlannedAnnex> {
  const old = oldAnnex(snapshot, names);
  if (!old.ok) return old;
  const merge = annexSheetOf(table, old.value, names.annex);
  return succeed({ names, evaluation, table, old: old.value, merge, before: snapshot.sheetNames });
}

/** What can be known of the annex before the sheets are read. */
function expectedAnnex({ definition, evaluation }: AnnexRequest): AnnexDefinition {
  return definition ?? (evaluation ? firstAnnex(evaluation) : DEFAULT_ANNEX);
}

function firstAnnex({ settings, plan }: WorkbookEvaluation): AnnexDefinition {
  return annexesOf(settings.annexes, plan.tables)[0] ?? DEFAULT_ANNEX;
}

function wantedSheets(period: Period, definition: AnnexDefinition, { evaluation }: AnnexRequest): readonly string[] {
  const { annex, annexRetired } = annexSheetNames(period, definition);
  const { schema, settings, target, actual } = sheetNames(period);
  return evaluation ? [annex, annexRetired] : [schema, settings, target, actual, annex, annexRetired];
}

function evaluationOf(snapshot: WorkbookSnapshot, period: Period, request: AnnexRequest): Result<WorkbookEvaluation> {
  return request.evaluation ? succeed(request.evaluation) : evaluateSnapshot(snapshot, period, request.settings);
}

/** The sheets of the annex, read now where the first read was for another one. */
async function withAnnex(
  gateway: WorkbookGateway,
  snapshot: WorkbookSnapshot,
  names: AnnexSheetNames,
  expected: AnnexSheetNames,
): Promise<Result<WorkbookSnapshot>> {
  return names.annex === expected.annex
    ? succeed(snapshot)
    : gateway.read({ sheets: [names.annex, names.annexRetired] });
}

/** The old annex, also where an earlier run broke off between its two renames; a sheet that is not ours stops everything. */
function oldAnnex(snapshot: WorkbookSnapshot, names: AnnexSheetNames): Result<KeptAnnex | null> {
  const sheet = snapshot.sheets.get(names.annex) ?? snapshot.sheets.get(names.annexRetired);
  if (!sheet || sheet.values.length === 0) return succeed(null);
  const kept = readAnnexSheet(sheet);
  return kept ? succeed(kept) : fail([error("sheetNotOurs", sheet.name, { sheet: sheet.name })]);
}
