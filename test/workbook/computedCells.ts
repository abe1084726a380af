import type { PlannedIndicator } from "../../src/domain/indicator/indicator";
import { completion } from "../../src/functions/completion";
import { elapsed } from "../../src/functions/elapsed";
import { gap } from "../../src/functions/gap";
import { status } from "../../src/functions/status";
import { target } from "../../src/functions/target";
import { yoy } from "../../src/functions/yoy";
import { yoyPoints } from "../../src/functions/yoyPoints";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import type { ColumnRole } from "../../src/workbook/columnLayout";
import type { CellValue } from "../../src/workbook/snapshot";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { statusesZh } from "../../src/wording/zhCN/statuses";
import { evaluateFormula } from "./evaluateFormula";
import { gulouPlan, H1 } from "./gulouPlan";
import { MemoryGateway } from "./memoryGateway";

/** The actual sheet of the tests. */
export const ACTUALS = "实绩2024年1-6月";
const FUNCTIONS: Readonly<Record<string, (...values: never[]) => unknown>> = {
  "PLAN.TARGET": target,
  "PLAN.COMPLETION": completion,
  "PLAN.ELAPSED": elapsed,
  "PLAN.GAP": gap,
  "PLAN.STATUS": status,
  "PLAN.YOY": yoy,
  "PLAN.YOYPOINTS": yoyPoints,
};

/** What a cell of a working sheet shows, its formula evaluated with the real custom functions. */
export function shown(gateway: MemoryGateway, name: string, row: number, column: number): CellValue {
  const sheet = gateway.sheet(name);
  const formula = sheet.formula(row, column);
  if (formula === "") return sheet.value(row, column);
  return evaluateFormula(formula, {
    row,
    cell: (other, r, c) => (isBlank(gateway, other ?? name, r, c) ? null : shown(gateway, other ?? name, r, c)),
    column: (other, c) => Array.from({ length: 80 }, (_, r) => shown(gateway, other ?? name, r, c)),
    functions: FUNCTIONS as Readonly<Record<string, (...values: unknown[]) => unknown>>,
  });
}

function isBlank(gateway: MemoryGateway, name: string, row: number, column: number): boolean {
  const sheet = gateway.sheet(name);
  return sheet.formula(row, column) === "" && sheet.value(row, column) === "";
}

/** Column of a role on the actual sheet. */
export const columnOf = (role: ColumnRole): number => ACTUAL_LAYOUT.columns.findIndex((column) => column.role === role);
/** First row of indicators on the actual sheet. */
export const firstRow = ACTUAL_LAYOUT.headerRow + 1;

/** A workbook with the sheets written for these indicators, or for the published sample. */
export async function prepared(indicators?: readonly PlannedIndicator[]): Promise<MemoryGateway> {
  const gateway = new MemoryGateway();
  const plan = gulouPlan();
  const result = await prepareSheets(gateway, { plan: indicators ? { ...plan, indicators } : plan, period: H1 });
  expect(result.ok).toBe(true);
  return gateway;
}

/** Where the cells of the actual sheet say something else than the evaluation. */
export async function disagreements(gateway: MemoryGateway): Promise<string[]> {
  const judged = await evaluateWorkbook(gateway, { period: H1 });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  return judged.value.evaluation.rows.flatMap((row) => {
    const at = [...Array(60).keys()].find(
      (r) => shown(gateway, ACTUALS, firstRow + r, 0) === row.figures.indicator.code,
    );
    if (at === undefined) return [`${row.figures.indicator.code}: no row`];
    const cell = (role: ColumnRole): CellValue => shown(gateway, ACTUALS, firstRow + at, columnOf(role));
    const yearOnYear = row.yearOnYear.value?.toNumber() ?? "";
    const checks: [ColumnRole, CellValue][] = [
      ["status", statusesZh[row.status]],
      ["elapsed", row.elapsedShare.toNumber()],
      ["completion", row.figures.indicator.kind === "growth" ? "" : (row.completionRate?.toNumber() ?? "")],
      ["gap", row.gap?.toNumber() ?? ""],
      ["yearOnYear", yearOnYear],
    ];
    return checks
      .filter(([role, expected]) => cell(role) !== expected)
      .map(([role, expected]) => `${row.figures.indicator.code} ${role}: ${cell(role)} instead of ${expected}`);
  });
}
