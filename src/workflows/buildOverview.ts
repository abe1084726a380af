import { overviewOf } from "../domain/summary/overviewOf";
import type { Period } from "../domain/period/period";
import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { AnnexSheetNames } from "../workbook/annexSheetNames";
import { cellsDifference } from "../workbook/cellsDifference";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { overviewEdits } from "../workbook/overviewEdits";
import type { OverviewSheet } from "../workbook/overviewSheet";
import { overviewSheetNames } from "../workbook/overviewSheetNames";
import { overviewSheetOf, type OverviewTexts } from "../workbook/overviewSheetOf";
import { overviewState, type OverviewState } from "../workbook/overviewState";
import { sheetNames } from "../workbook/sheetNames";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { currentPeriod } from "./currentPeriod";
import { evaluateSnapshot } from "./evaluateSnapshot";
import type { WorkbookEvaluation } from "./outcomes";
import { replaceSheet } from "./replaceSheet";

/** What to build. */
export interface BuildOverviewRequest {
  /** Absent: the period that was prepared last. */
  readonly period?: Period;
  /** The words of one language have both. */
  readonly words: OverviewTexts;
  /** Verdicts that were made just now; absent: the sheets are read in the same read as the old overview. */
  readonly evaluation?: WorkbookEvaluation;
  readonly progress?: Progress;
}

/** Outcome of building the overview. */
export interface OverviewOutcome {
  readonly sheet: string;
  readonly replaced: boolean;
  /** Name under which the old overview stays because people typed into it; null where nothing was kept. */
  readonly keptAs: string | null;
  readonly charts: number;
}

/**
 * Builds the overview of a period (生成概览), headline figures, small tables and native charts over them, on a staging sheet,
 * reads it back, compares it, and only then lets it take the place of the old one. The sheet is the program's and is made anew
 * as a whole; an old one that people typed into stays under another name, and a sheet that is not ours stops everything.
 */
export async function buildOverview(
  gateway: WorkbookGateway,
  request: BuildOverviewRequest,
): Promise<Result<OverviewOutcome>> {
  const planned = await plannedOverview(gateway, request);
  if (!planned.ok) return planned;
  const { names, sheet, state, before } = planned.value;
  const keptAs = state === "edited" ? freeName(names, before) : null;
  const replaced = await replaceSheet(gateway, {
    names: keptAs === null ? names : { ...names, annexRetired: keptAs },
    keepsOld: keptAs !== null,
    edits: overviewEdits(names.annexStaging, sheet),
    before,
    difference: (written) => cellsDifference(sheet.cells, written),
    progress: request.progress,
  });
  if (!replaced.ok) return replaced;
  return succeed({ sheet: names.annex, replaced: state !== null, keptAs, charts: sheet.charts.length });
}

interface PlannedOverview {
  readonly names: AnnexSheetNames;
  readonly sheet: OverviewSheet;
  readonly state: OverviewState | null;
  readonly before: readonly string[];
}

/** Works the overview out; nothing is written. */
async function plannedOverview(
  gateway: WorkbookGateway,
  request: BuildOverviewRequest,
): Promise<Result<PlannedOverview>> {
  const period = await currentPeriod(gateway, request.period ?? request.evaluation?.period);
  if (!period.ok) return period;
  const names = overviewSheetNames(period.value);
  const read = await gateway.read({ sheets: wantedSheets(period.value, names, request) });
  if (!read.ok) return read;
  const state = stateOf(read.value, names);
  if (state === "foreign") return fail([error("sheetNotOurs", names.annex, { sheet: names.annex })]);
  const judged = request.evaluation ? succeed(request.evaluation) : evaluateSnapshot(read.value, period.value);
  if (!judged.ok) return judged;
  const { evaluation, plan, settings } = judged.value;
  if (evaluation.rows.length === 0) return fail([error("annexNothingToPrint", sheetNames(period.value).schema)]);
  const sheet = overviewSheetOf(names.annexStaging, overviewOf(evaluation, plan, settings), request.words);
  return succeed({ names, sheet, state, before: read.value.sheetNames });
}

function wantedSheets(period: Period, names: AnnexSheetNames, { evaluation }: BuildOverviewRequest): readonly string[] {
  const { schema, settings, target, actual } = sheetNames(period);
  const own = [names.annex, names.annexRetired];
  return evaluation ? own : [schema, settings, target, actual, ...own];
}

/** What is known of the old overview, also where an earlier run broke off between its renames; null where there is none. */
function stateOf(snapshot: WorkbookSnapshot, names: AnnexSheetNames): OverviewState | null {
  const sheet = snapshot.sheets.get(names.annex) ?? snapshot.sheets.get(names.annexRetired);
  return !sheet || sheet.values.length === 0 ? null : overviewState(sheet);
}

/** A name that no sheet has yet: `概览2024年1-6月（留存）`, `概览2024年1-6月（留存2）`. */
function freeName({ annex }: AnnexSheetNames, taken: readonly string[]): string {
  const named = (at: number): string => `${annex}（留存${at === 1 ? "" : at}）`;
  let at = 1;
  while (taken.includes(named(at))) at += 1;
  return named(at);
}
