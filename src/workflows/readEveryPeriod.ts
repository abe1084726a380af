import type { Result } from "../domain/result";
import type { WorkbookGateway } from "../workbook/gateway";
import { periodsInWorkbook } from "../workbook/periodsInWorkbook";
import { sheetNames } from "../workbook/sheetNames";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/**
 * Reads the sheets named and those of every period of the workbook (读各期工作表), formulas included, for what concerns all of them at once.
 *
 * @param present names of all sheets
 */
export function readEveryPeriod(
  gateway: WorkbookGateway,
  present: readonly string[],
  sheets: readonly string[],
): Promise<Result<WorkbookSnapshot>> {
  const { periods } = periodsInWorkbook({ sheetNames: present, sheets: new Map() });
  const ofPeriods = periods.map(sheetNames).flatMap(({ target, actual }) => [target, actual]);
  return gateway.read({ sheets: [...new Set([...sheets, ...ofPeriods])], formulasOf: ofPeriods });
}
