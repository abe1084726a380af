import type { Period } from "../domain/period/period";
import type { Problem } from "../domain/problem";
import { succeed, type Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import { calculationChange } from "../workbook/calculationChange";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { settingsOfSheet } from "../workbook/settingsOfSheet";
import { settingsSheetChange } from "../workbook/settingsSheetChange";
import { SETTINGS_SHEET, sheetNames } from "../workbook/sheetNames";
import { currentPeriod } from "./currentPeriod";

/** How the computed columns are to stand. */
export interface SwitchCalculationRequest {
  /** Absent: the period that was prepared last. */
  readonly period?: Period;
  /** Custom functions, native formulas, or values; absent: as the workbook's settings say, written anew. */
  readonly to?: Settings["calculation"];
  readonly progress?: Progress;
}

/** Outcome of a switch. */
export interface CalculationOutcome {
  readonly calculation: Settings["calculation"];
  /** The sheets whose computed columns were rewritten. */
  readonly sheets: readonly string[];
  /** Rows of the sheet of figures. */
  readonly rows: number;
  /** `calculationKeptValue` for each row that no native formula can judge: its cells are values. */
  readonly notices: readonly Problem[];
}

/**
 * Switches the computed columns of a period's sheets (切换计算方式) between custom functions, native formulas that need no
 * add-in, and values: one read, one request of edits. The mode is kept in 计划设置, and sheets that are prepared later follow
 * it. Typed cells are never written; switching back gives the functions again. Doing it twice gives the same cells.
 */
export async function switchCalculation(
  gateway: WorkbookGateway,
  request: SwitchCalculationRequest,
): Promise<Result<CalculationOutcome>> {
  const period = await currentPeriod(gateway, request.period);
  if (!period.ok) return period;
  const names = sheetNames(period.value);
  const read = await gateway.read({ sheets: [names.schema, names.target, names.actual, SETTINGS_SHEET] });
  if (!read.ok) return read;
  const held = settingsOfSheet(read.value).settings;
  const settings: Settings = { ...held, calculation: request.to ?? held.calculation };
  const stored = settingsSheetChange(read.value, settings);
  if (!stored.ok) return stored;
  const block = { sheet: SETTINGS_SHEET, block: stored.value.block };
  const change = calculationChange(read.value, { period: period.value, settings, block });
  if (!change.ok) return change;
  const applied = await gateway.apply([...stored.value.edits, ...change.value.edits], request.progress);
  if (!applied.ok) return applied;
  const { rows, notices } = change.value;
  return succeed({ calculation: settings.calculation, sheets: [names.target, names.actual], rows, notices });
}
