import type { Plan } from "../domain/indicator/indicator";
import { formatPeriod } from "../domain/period/formatPeriod";
import type { Period } from "../domain/period/period";
import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { Edit } from "../workbook/edit";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { planInSchema } from "../workbook/planInSchema";
import { planSheetEdits } from "../workbook/planSheetEdits";
import type { SheetChange } from "../workbook/sheetChange";
import { sheetNames } from "../workbook/sheetNames";
import type { PrepareOutcome } from "./outcomes";
import { removeSheets } from "./removeSheets";

/** What to write. */
export interface PrepareRequest {
  /** Absent: the schema as 指标体系 holds it now, for people who edited it there. */
  readonly plan?: Plan;
  readonly period: Period;
  readonly progress?: Progress;
}

/**
 * Writes the three working sheets of a period, or merges into those that are there (编制工作表): one read, one request of
 * edits, none where everything is right already.
 *
 * Nothing is written where a sheet is not ours, a column is gone, a code stands twice or the plan is of another year. If
 * the host stops half-way, sheets that this run added are removed again; a merge is completed by running again.
 */
export async function prepareSheets(
  gateway: WorkbookGateway,
  request: PrepareRequest,
): Promise<Result<PrepareOutcome>> {
  const { period, progress } = request;
  const names = sheetNames(period);
  const read = await gateway.read({ sheets: [names.schema, names.target, names.actual] });
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
    await removeSheets(gateway, newSheets(changes.value));
    return applied;
  }
  return succeed({
    sheets: changes.value.map(({ sheet, created, rowsAdded, rowsUpdated, rowsKept }) => ({
      sheet,
      created,
      rowsAdded,
      rowsUpdated,
      rowsKept,
    })),
    notices: changes.value.flatMap((change) => change.notices),
  });
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
