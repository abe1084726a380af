import type { Plan } from "../domain/indicator/indicator";
import type { Period } from "../domain/period/period";
import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { findTable } from "./findTable";
import { readSchemaRows } from "./readSchemaRows";
import { SCHEMA_LAYOUT } from "./schemaLayout";
import { SCHEMA_SHEET } from "./sheetNames";
import type { WorkbookSnapshot } from "./snapshot";
import { withTables } from "./withTables";

/**
 * The plan as 指标体系 holds it (表内指标体系), without figures, for people who edited the schema in its sheet. Unlike an
 * evaluation it fails on any unreadable cell: what it gives is written to the other sheets.
 */
export function planInSchema(snapshot: WorkbookSnapshot, period: Period): Result<Plan> {
  const sheet = snapshot.sheets.get(SCHEMA_SHEET);
  if (!sheet) return fail([error("sheetMissing", SCHEMA_SHEET, { sheet: SCHEMA_SHEET })]);
  const { table, problems } = findTable(sheet, SCHEMA_LAYOUT);
  if (!table || problems.length > 0) return fail(problems);
  const rows = readSchemaRows(table);
  if (rows.problems.length > 0) return fail(rows.problems);
  const region = SCHEMA_LAYOUT.meta.find(({ key }) => key === "region");
  const plan: Plan = {
    format: "plan-annex/1",
    region: String(region ? (table.meta(region.label)?.value ?? "") : ""),
    year: period.year,
    indicators: rows.indicators,
  };
  return succeed(withTables(plan, snapshot));
}
