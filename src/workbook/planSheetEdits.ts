import { codeKey } from "../domain/indicator/codeKey";
import type { Plan, PlannedIndicator } from "../domain/indicator/indicator";
import { formatPeriod } from "../domain/period/formatPeriod";
import type { Period } from "../domain/period/period";
import type { Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { ACTUAL_LAYOUT } from "./actualLayout";
import type { SheetLayout } from "./columnLayout";
import { findTable } from "./findTable";
import { planByTableName } from "./planByTableName";
import { readSchemaRows } from "./readSchemaRows";
import { SCHEMA_LAYOUT } from "./schemaLayout";
import type { SheetChange } from "./sheetChange";
import { sheetChangeOf } from "./sheetChangeOf";
import { settingsOfPlan } from "./settingsOfPlan";
import { settingsReferenceEdits } from "./settingsReferenceEdits";
import { settingsSheetChange, type SettingsSheetChange } from "./settingsSheetChange";
import { sheetNames } from "./sheetNames";
import type { SheetTable } from "./sheetTable";
import type { WorkbookSnapshot } from "./snapshot";
import { TARGET_LAYOUT } from "./targetLayout";

/**
 * What has to happen to the working sheets (编制工作表) so that they hold a plan for a period: 指标体系, 计划设置, 目标, 实绩. Where
 * the settings are new, the formulas of every period are pointed to them.
 *
 * First writing or merge, sheet by sheet. Fails, with nothing to write, where a sheet of that name is not ours, a column is
 * gone or a code stands twice: merging would be a guess.
 */
export function planSheetEdits(
  given: Plan,
  period: Period,
  snapshot: WorkbookSnapshot,
): Result<readonly SheetChange[]> {
  const plan = planByTableName(given);
  const names = sheetNames(period);
  const problems: Problem[] = [];
  const isBlank = (sheet: string): boolean => snapshot.sheets.get(sheet)?.values.length === 0;
  const tableOf = (sheet: string, layout: SheetLayout): SheetTable | null => {
    const cells = snapshot.sheets.get(sheet);
    if (!cells || isBlank(sheet)) return null;
    const found = findTable(cells, layout);
    problems.push(...found.problems);
    return found.table;
  };
  const tables = {
    schema: tableOf(names.schema, SCHEMA_LAYOUT),
    target: tableOf(names.target, TARGET_LAYOUT),
    actual: tableOf(names.actual, ACTUAL_LAYOUT),
  };
  const stored = settingsSheetChange(snapshot, settingsOfPlan(given, snapshot));
  if (!stored.ok) problems.push(...stored.problems);
  if (!stored.ok || problems.length > 0) return fail(problems);
  const settings = { sheet: names.settings, block: stored.value.block };
  const indicators = withTypedSchema(plan.indicators, tables.schema);
  const span = formatPeriod(period);
  const subject = `${plan.region}${period.year}年国民经济和社会发展计划`;
  const meta = { region: plan.region, year: String(period.year), period: span, source: plan.source ?? "" };
  const schema = sheetChangeOf(
    {
      isBlank: isBlank(names.schema),
      layout: SCHEMA_LAYOUT,
      head: { sheet: names.schema, title: `${subject}指标体系`, meta },
      indicators: plan.indicators,
    },
    tables.schema,
  );
  const target = sheetChangeOf(
    {
      isBlank: isBlank(names.target),
      layout: TARGET_LAYOUT,
      head: { sheet: names.target, title: `${subject}年度目标`, meta },
      indicators,
    },
    tables.target,
  );
  const actual = sheetChangeOf(
    {
      isBlank: isBlank(names.actual),
      layout: ACTUAL_LAYOUT,
      head: { sheet: names.actual, title: `${subject}执行情况（${span.replace(/^\d+年/u, "")}）`, meta },
      indicators,
      there: { sheet: names.target, columns: target.columns },
      settings,
    },
    tables.actual,
  );
  const references = stored.value.pointsFormulas ? settingsReferenceEdits(snapshot, settings.block) : [];
  const pointed = { ...actual, edits: [...references, ...stored.value.closing, ...actual.edits] };
  return succeed([schema, settingsChange(names.settings, stored.value), target, pointed]);
}

function settingsChange(sheet: string, { created, rowsAdded, edits }: SettingsSheetChange): SheetChange {
  return { sheet, created, rowsAdded, rowsUpdated: 0, rowsKept: 0, edits, notices: [], columns: new Map() };
}

/** What people typed into 指标体系 where the plan says nothing (an agency, decimals) holds for the other sheets too. */
function withTypedSchema(
  indicators: readonly PlannedIndicator[],
  schema: SheetTable | null,
): readonly PlannedIndicator[] {
  if (schema === null) return indicators;
  const typed = new Map(
    readSchemaRows(schema).indicators.map((indicator) => [codeKey(indicator.code), indicator] as const),
  );
  return indicators.map((indicator) => ({ ...typed.get(codeKey(indicator.code)), ...indicator }));
}
