import type { Period } from "../domain/period/period";
import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { WorkbookGateway } from "../workbook/gateway";
import { SCHEMA_SHEET } from "../workbook/sheetNames";
import { findPlanSheets } from "./findPlanSheets";

/** The period that is asked for, else the one that was prepared last (当前报告期); `sheetMissing` where there is none. */
export async function currentPeriod(gateway: WorkbookGateway, asked: Period | undefined): Promise<Result<Period>> {
  if (asked) return succeed(asked);
  const found = await findPlanSheets(gateway);
  if (!found.ok) return found;
  const { current } = found.value;
  return current ? succeed(current) : fail([error("sheetMissing", SCHEMA_SHEET, { sheet: SCHEMA_SHEET })]);
}
