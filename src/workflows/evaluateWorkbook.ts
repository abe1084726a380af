import type { Period } from "../domain/period/period";
import type { Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import type { WorkbookGateway } from "../workbook/gateway";
import { sheetNames } from "../workbook/sheetNames";
import { currentPeriod } from "./currentPeriod";
import { evaluateSnapshot } from "./evaluateSnapshot";
import type { WorkbookEvaluation } from "./outcomes";

/** What to evaluate; without a period, the one that was prepared last. */
export interface EvaluateRequest {
  readonly period?: Period;
  /** Absent: those of the workbook; given, to see what they would change. */
  readonly settings?: Settings;
}

/**
 * Reads the working sheets and judges every indicator (评估). One read where the period is given, one more to find it where
 * it is not. Bad cells are listed in `problems` and never stop the rest.
 */
export async function evaluateWorkbook(
  gateway: WorkbookGateway,
  request: EvaluateRequest = {},
): Promise<Result<WorkbookEvaluation>> {
  const period = await currentPeriod(gateway, request.period);
  if (!period.ok) return period;
  const names = sheetNames(period.value);
  const read = await gateway.read({ sheets: [names.schema, names.settings, names.target, names.actual] });
  return read.ok ? evaluateSnapshot(read.value, period.value, request.settings) : read;
}
