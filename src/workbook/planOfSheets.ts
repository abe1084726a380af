import { codeKey } from "../domain/indicator/codeKey";
import type { ManualStatus } from "../domain/evaluation/evaluation";
import { MANUAL_STATUSES, type Plan, type PlannedIndicator } from "../domain/indicator/indicator";
import { formatPeriod } from "../domain/period/formatPeriod";
import type { Period } from "../domain/period/period";
import { error, warning, type Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { ACTUAL_LAYOUT } from "./actualLayout";
import { cellAddress } from "./cellAddress";
import type { ColumnRole, SheetLayout } from "./columnLayout";
import { findTable } from "./findTable";
import { periodOfTable } from "./periodOfTable";
import { readIndicatorRow } from "./readIndicatorRow";
import { readSchemaRows } from "./readSchemaRows";
import { SCHEMA_LAYOUT } from "./schemaLayout";
import { sheetNames } from "./sheetNames";
import type { SheetIndicator, SheetPlan } from "./sheetPlan";
import type { SheetTable } from "./sheetTable";
import type { WorkbookSnapshot } from "./snapshot";
import { TARGET_LAYOUT } from "./targetLayout";
import { withTables } from "./withTables";

/** Columns without which there is nothing to evaluate; any other that is gone is reported and done without. */
const ESSENTIAL: ReadonlySet<ColumnRole> = new Set(["code", "name", "unit", "kind", "target", "actual"]);

/**
 * Reads the plan and its figures back from the three sheets of a period (读工作表), in the order of 指标体系.
 *
 * Fails only where a sheet or an essential column is gone. Everything else is listed and the rest is read: bad cells, codes
 * that stand twice (the first counts), rows without a code, codes that the schema does not have, indicators without a row.
 */
export function planOfSheets(snapshot: WorkbookSnapshot, period: Period): Result<SheetPlan> {
  const names = sheetNames(period);
  const found = {
    schema: open(snapshot, names.schema, SCHEMA_LAYOUT),
    target: open(snapshot, names.target, TARGET_LAYOUT),
    actual: open(snapshot, names.actual, ACTUAL_LAYOUT),
  };
  const { schema, target, actual } = {
    schema: found.schema.table,
    target: found.target.table,
    actual: found.actual.table,
  };
  const stopping = Object.values(found).flatMap((sheet) => sheet.stopping);
  if (stopping.length > 0 || !schema || !target || !actual) return fail(stopping);
  const problems: Problem[] = Object.values(found).flatMap((sheet) => sheet.listed);
  const shown = periodOfTable(actual, period);
  const read = readSchemaRows(schema);
  problems.push(...shown.problems, ...read.problems);
  const rowOf = { target: rowsByCode(target), actual: rowsByCode(actual) };
  const rows = read.indicators.map((indicator) => {
    const key = codeKey(indicator.code);
    const targetRow = { table: target, row: rowOf.target.get(key) ?? null };
    const actualRow = { table: actual, row: rowOf.actual.get(key) ?? null };
    for (const { table, row } of [targetRow, actualRow]) {
      const facts = { code: indicator.code, name: indicator.name, sheet: table.sheet };
      if (row === null) problems.push(warning("codeNotInSheet", table.sheet, facts));
    }
    return readIndicatorRow(indicator, targetRow, actualRow, problems);
  });
  const known = new Set(read.indicators.map(({ code }) => codeKey(code)));
  problems.push(...strangers(target, known), ...strangers(actual, known));
  const plan = withTables(planOf(schema, period, rows), snapshot);
  return succeed({ plan, period: shown.period, rows, problems });
}

interface Opened {
  readonly table: SheetTable | null;
  readonly stopping: readonly Problem[];
  readonly listed: readonly Problem[];
}

function open(snapshot: WorkbookSnapshot, sheet: string, layout: SheetLayout): Opened {
  const cells = snapshot.sheets.get(sheet);
  if (!cells) return { table: null, stopping: [error("sheetMissing", sheet, { sheet })], listed: [] };
  const { table, problems } = findTable(cells, layout);
  const essential = new Set(layout.columns.filter(({ role }) => ESSENTIAL.has(role)).map(({ heading }) => heading));
  const stops = (problem: Problem): boolean =>
    problem.code === "sheetNotOurs" ||
    (problem.code === "columnMissing" && essential.has(String(problem.facts["heading"])));
  return { table, stopping: problems.filter(stops), listed: problems.filter((problem) => !stops(problem)) };
}

function rowsByCode(table: SheetTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { row, code } of table.rows) if (!rows.has(codeKey(code))) rows.set(codeKey(code), row);
  return rows;
}

function strangers(table: SheetTable, known: ReadonlySet<string>): readonly Problem[] {
  const column = table.columns.get("code") ?? 0;
  const place = (row: number): string => `${table.sheet}!${cellAddress(row, column)}`;
  return [
    ...table.rows
      .filter(({ code }) => !known.has(codeKey(code)))
      .map(({ row, code }) => warning("codeNotInPlan", place(row), { code, name: String(table.cell(row, "name")) })),
    ...table.rowsWithoutCode.map((row) => error("codeMissing", place(row), { name: String(table.cell(row, "name")) })),
  ];
}

/** A status without a reason is not used (rule S8), and no plan file may hold it. */
function manualFields(manual: ManualStatus | undefined): Pick<PlannedIndicator, "manualStatus" | "manualReason"> {
  const manualStatus = MANUAL_STATUSES.find((status) => status === manual?.status);
  return manualStatus && manual && manual.reason !== "" ? { manualStatus, manualReason: manual.reason } : {};
}

function planOf(schema: SheetTable, period: Period, rows: readonly SheetIndicator[]): Plan {
  const meta = (key: "region" | "source"): string => {
    const label = SCHEMA_LAYOUT.meta.find((cell) => cell.key === key)?.label ?? "";
    return String(schema.meta(label)?.value ?? "").trim();
  };
  const source = meta("source");
  return {
    format: "plan-annex/1",
    region: meta("region"),
    year: period.year,
    period: formatPeriod(period),
    ...(source !== "" && { source }),
    indicators: rows.map(
      ({ indicator, figures: { target, actual, prior, publishedYoy, manual, indicator: judged } }) => ({
        ...indicator,
        ...(judged.yoyUnit !== undefined && { yoyUnit: judged.yoyUnit }),
        ...(target !== null && { targetText: String(target) }),
        ...(actual !== null && { actual }),
        ...(prior !== null && { prior }),
        ...(publishedYoy !== null && { publishedYoy }),
        ...manualFields(manual),
      }),
    ),
  };
}
