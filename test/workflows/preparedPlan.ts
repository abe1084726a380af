import type { Plan, PlannedIndicator } from "../../src/domain/indicator/indicator";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import type { ColumnRole, SheetLayout } from "../../src/workbook/columnLayout";
import type { PrepareOutcome } from "../../src/workflows/outcomes";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import type { MemoryGateway } from "../workbook/memoryGateway";

/** Column of a role on a sheet of ours as first written. */
export const at = (layout: SheetLayout, role: ColumnRole): number =>
  layout.columns.findIndex((column) => column.role === role);

/** Row of an indicator of the published sample on the actual sheet. */
export const rowOf = (code: string): number =>
  ACTUAL_LAYOUT.headerRow + 1 + gulouPlan().indicators.findIndex((indicator) => indicator.code === code);

/** Writes the sheets, of the published sample unless told otherwise. */
export async function prepare(
  gateway: MemoryGateway,
  plan: Plan | undefined = gulouPlan(),
  period = H1,
): Promise<PrepareOutcome> {
  const result = await prepareSheets(gateway, { plan, period });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The published sample with one indicator changed. */
export function changed(code: string, change: Partial<PlannedIndicator>): Plan {
  const plan = gulouPlan();
  const indicators = plan.indicators.map((indicator) =>
    indicator.code === code ? { ...indicator, ...change } : indicator,
  );
  return { ...plan, indicators };
}
