import type { Problem } from "../domain/problem";
import { succeed, type Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import type { WorkbookGateway } from "../workbook/gateway";
import { periodsInWorkbook } from "../workbook/periodsInWorkbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Standing } from "../workbook/standing";
import { switchCalculation } from "./switchCalculation";

/**
 * Lets the working sheets follow settings that were saved just now (随设置): custom functions read them where they stand, native
 * formulas and values hold what was true before and are written anew, as is everything where the mode itself is another
 * one, which is written with them, or a run broke off. The answer is what was kept as values, or what kept the sheets from being written.
 */
export async function followSettings(
  gateway: WorkbookGateway,
  snapshot: WorkbookSnapshot,
  after: Settings,
  { mode, isBrokenOff }: Standing,
): Promise<Result<readonly Problem[]>> {
  const onFunctions = !isBrokenOff && mode === "functions" && after.calculation === "functions";
  if (onFunctions || periodsInWorkbook(snapshot).periods.length === 0) return succeed([]);
  const switched = await switchCalculation(gateway, { to: after.calculation, isBegun: !isBrokenOff });
  return switched.ok ? succeed(switched.value.notices) : switched;
}
