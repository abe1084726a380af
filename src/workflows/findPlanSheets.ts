import type { Period } from "../domain/period/period";
import { succeed, type Result } from "../domain/result";
import type { WorkbookGateway } from "../workbook/gateway";
import { periodsInWorkbook } from "../workbook/periodsInWorkbook";
import { SCHEMA_SHEET } from "../workbook/sheetNames";

/** What the workbook holds of ours. */
export interface PlanSheets {
  /** Periods that have a sheet of actual figures, earliest first. */
  readonly periods: readonly Period[];
  /** The period that was prepared last; null where the workbook has none of our sheets. */
  readonly current: Period | null;
}

/** Finds our sheets in a workbook that somebody opened (查找工作表): which periods there are, and which was prepared last. One read. */
export async function findPlanSheets(gateway: WorkbookGateway): Promise<Result<PlanSheets>> {
  const read = await gateway.read({ sheets: [SCHEMA_SHEET] });
  return read.ok ? succeed(periodsInWorkbook(read.value)) : read;
}
