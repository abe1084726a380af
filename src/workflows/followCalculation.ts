import type { Period } from "../domain/period/period";
import type { Problem } from "../domain/problem";
import { succeed, type Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import type { WorkbookGateway } from "../workbook/gateway";
import { switchCalculation } from "./switchCalculation";

/**
 * Lets sheets that were written just now follow the workbook's mode (随计算方式): nothing to do for custom functions, which is
 * what every writing gives; native formulas and values are written anew. The answer is what was kept as values.
 */
export async function followCalculation(
  gateway: WorkbookGateway,
  { calculation }: Settings,
  period?: Period,
): Promise<Result<readonly Problem[]>> {
  if (calculation === "functions") return succeed([]);
  const switched = await switchCalculation(gateway, period ? { period } : {});
  return switched.ok ? succeed(switched.value.notices) : switched;
}
