import type { Plan, PlannedIndicator } from "../../src/domain/indicator/indicator";
import type { Period } from "../../src/domain/period/period";
import type { Settings } from "../../src/domain/settings/settings";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { evaluatePlan } from "../../src/domain/evaluation/evaluatePlan";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import { codeKey } from "../../src/domain/indicator/codeKey";
import type { ColumnRole } from "../../src/workbook/columnLayout";
import { computedCells } from "../../src/workbook/computedCells";
import { findTable } from "../../src/workbook/findTable";
import { planOfSheets } from "../../src/workbook/planOfSheets";
import { sheetNames } from "../../src/workbook/sheetNames";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { TARGET_LAYOUT } from "../../src/workbook/targetLayout";
import { typedTargets } from "../../src/workbook/typedTargets";

/** A fictional plan with these indicators. */
export function planWith(indicators: readonly PlannedIndicator[], year = 2024): Plan {
  return { format: "plan-annex/1", region: "示例区", year, indicators };
}

/** Numbers in cells went through doubles and one rounding to the fifteenth digit. */
const TOLERANCE = 5e-12;

const SHOWN = ["completion", "elapsed", "gap", "yearOnYear", "status", "relatedGrowth"] as const;

/** Where the computed cells of a snapshot say something else than the domain, cell by cell. */
export function differences(
  snapshot: WorkbookSnapshot,
  period: Period,
  settings: Settings = DEFAULT_SETTINGS,
): readonly string[] {
  const read = planOfSheets(snapshot, period);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const names = sheetNames(period);
  const table = (name: string, layout: typeof ACTUAL_LAYOUT) => {
    const sheet = snapshot.sheets.get(name);
    const found = sheet && findTable(sheet, layout).table;
    if (!found) throw new Error(`no table on ${name}`);
    return found;
  };
  const actual = table(names.actual, ACTUAL_LAYOUT);
  const targets = typedTargets(table(names.target, TARGET_LAYOUT));
  const { rows } = evaluatePlan(
    read.value.rows.map(({ figures }) => figures),
    read.value.period,
    settings,
  );
  const rowOf = new Map(actual.rows.map(({ row, code }) => [codeKey(code), row] as const));
  return rows.flatMap((evaluation) => {
    const { code } = evaluation.figures.indicator;
    const row = rowOf.get(codeKey(code)) ?? 0;
    const expected = computedCells(evaluation, targets.get(codeKey(code)) ?? "");
    return SHOWN.filter((role) => !same(actual.cell(row, role), expected[role] ?? "")).map(
      (role: ColumnRole) => `${code} ${role}: ${String(actual.cell(row, role))} instead of ${String(expected[role])}`,
    );
  });
}

function same(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown !== "number" || typeof expected !== "number") return shown === expected;
  return Math.abs(shown - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}
