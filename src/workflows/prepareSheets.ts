import type { Plan } from "../domain/indicator/indicator";
import { formatPeriod } from "../domain/period/formatPeriod";
import type { Period } from "../domain/period/period";
import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { Edit } from "../workbook/edit";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { planInSchema } from "../workbook/planInSchema";
import { isSettingsUnfinished } from "../workbook/isSettingsUnfinished";
import { planSheetEdits } from "../workbook/planSheetEdits";
import { settingsOfSheet } from "../workbook/settingsOfSheet";
import type { SheetChange } from "../workbook/sheetChange";
import { sheetNames, type SheetNames } from "../workbook/sheetNames";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { followCalculation } from "./followCalculation";
import type { PrepareOutcome } from "./outcomes";
import { readEveryPeriod } from "./readEveryPeriod";
import { takeBackSheets } from "./takeBackSheets";

/** What to write. */
export interface PrepareRequest {
  /** Absent: the schema as 指标体系 holds it now, for people who edited it there. */
  readonly plan?: Plan;
  readonly period: Period;
  readonly progress?: Progress;
}

/**
 * Writes the working sheets of a period with the settings, or merges into those that are there (编制工作表): one read (one more where the
 * workbook has no settings yet), one request of edits, none where everything is right already.
 *
 * Nothing is written where a sheet is not ours, a column is gone, a code stands twice or the plan is of another year. If
 * the host stops half-way, sheets that this run added are removed again, unless formulas that were there refer to them already;
 * a merge is completed by running again.
 */
export async function prepareSheets(
  gateway: WorkbookGateway,
  request: PrepareRequest,
): Promise<Result<PrepareOutcome>> {
  const { period, progress } = request;
  const names = sheetNames(period);
  const read = await readSheets(gateway, names);
  if (!read.ok) return read;
  const plan = request.plan ? succeed(request.plan) : planInSchema(read.value, period);
  if (!plan.ok) return plan;
  if (plan.value.year !== period.year) {
    return fail([error("periodYearMismatch", "", { period: formatPeriod(period), year: plan.value.year })]);
  }
  const changes = planSheetEdits(plan.value, period, read.value);
  if (!changes.ok) return changes;
  const edits = editsOf(changes.value, names.actual);
  const applied = edits.length === 0 ? succeed(null) : await gateway.apply(edits, progress);
  if (!applied.ok) {
    await takeBackSheets(gateway, newSheets(changes.value), read.value.sheetNames);
    return applied;
  }
  const followed = await followCalculation(gateway, settingsOfSheet(read.value).settings, period);
  if (!followed.ok) return followed;
  return succeed({
    sheets: changes.value.map(({ sheet, created, rowsAdded, rowsUpdated, rowsKept }) => ({
      sheet,
      created,
      rowsAdded,
      rowsUpdated,
      rowsKept,
    })),
    notices: [...changes.value.flatMap((change) => change.notices), ...followed.value],
  });
}

/** Where there are no whole settings yet, as in a workbook of an earlier version, the formulas of all periods will be pointed to them. */
async function readSheets(gateway: WorkbookGateway, names: SheetNames): Promise<Result<WorkbookSnapshot>> {
  const wanted = [names.schema, names.settings, names.target, names.actual];
  const read = await gateway.read({ sheets: wanted });
  if (!read.ok) return read;
  const settings = read.value.sheets.get(names.settings);
  const earlier = read.value.sheets.has(names.schema) && (!settings || isSettingsUnfinished(settings));
  return earlier ? readEveryPeriod(gateway, read.value.sheetNames, wanted) : read;
}

function newSheets(changes: readonly SheetChange[]): readonly string[] {
  return changes.filter(({ created }) => created).map(({ sheet }) => sheet);
}

/** People fill in the sheet of actual figures next: a new one is shown to them. */
function editsOf(changes: readonly SheetChange[], actualSheet: string): readonly Edit[] {
  const edits = changes.flatMap((change) => change.edits);
  const show = newSheets(changes).includes(actualSheet);
  return show ? [...edits, { kind: "activateSheet", sheet: actualSheet }] : edits;
}
