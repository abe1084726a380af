import type { Period } from "../domain/period/period";
import { error, type Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import { calculationChange, type CalculationChange, type CalculationRequest } from "../workbook/calculationChange";
import type { Edit } from "../workbook/edit";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { periodsInWorkbook } from "../workbook/periodsInWorkbook";
import { settingsOfSheet } from "../workbook/settingsOfSheet";
import { settingsSheetChange, type SettingsSheetChange } from "../workbook/settingsSheetChange";
import type { Standing } from "../workbook/standing";
import { standingOf } from "../workbook/standingOf";
import { SCHEMA_SHEET, SETTINGS_SHEET, sheetNames } from "../workbook/sheetNames";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findPlanSheets } from "./findPlanSheets";

/** How the computed columns are to stand. */
export interface SwitchCalculationRequest {
  /** Absent: every period of the workbook, because the settings hold for all of them. */
  readonly period?: Period;
  /** Custom functions, native formulas, or values; absent: as the workbook's settings say, written anew. */
  readonly to?: Settings["calculation"];
  /** True where the run that asks has marked the switch in 计划设置 itself, so that no cell has been written yet. */
  readonly isBegun?: boolean;
  readonly progress?: Progress;
}

/** Outcome of a switch. */
export interface CalculationOutcome {
  readonly calculation: Settings["calculation"];
  /** The sheets of figures whose computed columns were rewritten. */
  readonly sheets: readonly string[];
  /** Rows of these sheets. */
  readonly rows: number;
  /**
   * `calculationKeptValue` for each row that no native formula can judge: its cells are values; `computedTypedOver` for each
   * value that people typed over a formula: it stays. Where every period was asked
   * for, also what kept one of them from being switched.
   */
  readonly notices: readonly Problem[];
}

/**
 * Switches the computed columns of the working sheets (切换计算方式) between custom functions, native formulas that need no
 * add-in, and values: two reads, one request of edits. The mode is kept in 计划设置, and sheets that are prepared later follow
 * it. Typed cells are never written; switching back gives the functions again. Doing it twice gives the same cells. While it
 * lasts, the cell of the mode says so: a switch that the host broke off is completed by the next one, or by saving settings.
 *
 * Native formulas and values hold the settings as they are now: after a change of settings, switch anew.
 */
export async function switchCalculation(
  gateway: WorkbookGateway,
  request: SwitchCalculationRequest,
): Promise<Result<CalculationOutcome>> {
  const periods = await periodsOf(gateway, request.period);
  if (!periods.ok) return periods;
  const read = await readSheets(gateway, periods.value);
  if (!read.ok) return read;
  const held = settingsOfSheet(read.value).settings;
  const settings: Settings = { ...held, calculation: request.to ?? held.calculation };
  const standing = standingOf(read.value);
  const stored = settingsSheetChange(read.value, settings, standing.mode);
  if (!stored.ok) return stored;
  const change = changeOf(read.value, periods.value, {
    settings,
    block: { sheet: SETTINGS_SHEET, block: stored.value.block },
    standing: request.isBegun === true ? { ...standing, isBrokenOff: false } : standing,
  });
  if (!change.ok) return change;
  const { edits, closing, ...outcome } = change.value;
  const isWhole = periodsInWorkbook(read.value).periods.length === periods.value.length;
  const last = isWhole ? [...stored.value.switched, ...stored.value.closing] : lastOfOne(stored.value, standing);
  const applied = await gateway.apply([...stored.value.edits, ...edits, ...last, ...closing], request.progress);
  return applied.ok ? succeed({ calculation: settings.calculation, ...outcome }) : applied;
}

function readSheets(gateway: WorkbookGateway, periods: readonly Period[]): Promise<Result<WorkbookSnapshot>> {
  const names = periods.map(sheetNames).flatMap(({ target, actual }) => [target, actual]);
  const sheets = [...new Set([SCHEMA_SHEET, SETTINGS_SHEET, ...names])];
  return gateway.read({ sheets, formulasOf: names });
}

/** Other periods stay as they are: new settings are unfinished until all refer to them, and so is a switch that broke off. */
function lastOfOne({ switched }: SettingsSheetChange, { isBrokenOff }: Standing): readonly Edit[] {
  return isBrokenOff ? [] : switched;
}

/** The period asked for, else all of them, the one that was prepared last first. */
async function periodsOf(gateway: WorkbookGateway, asked: Period | undefined): Promise<Result<readonly Period[]>> {
  if (asked) return succeed([asked]);
  const found = await findPlanSheets(gateway);
  if (!found.ok) return found;
  const { current, periods } = found.value;
  if (!current) return fail([error("sheetMissing", SCHEMA_SHEET, { sheet: SCHEMA_SHEET })]);
  const others = periods.filter(
    ({ year, throughMonth }) => year !== current.year || throughMonth !== current.throughMonth,
  );
  return succeed([current, ...others]);
}

/** The first period must be switched; what is wrong with another one is reported. A year's targets are switched once. */
function changeOf(
  snapshot: WorkbookSnapshot,
  periods: readonly Period[],
  request: Pick<CalculationRequest, "settings" | "block" | "standing">,
): Result<Omit<CalculationOutcome, "calculation"> & Pick<CalculationChange, "edits" | "closing">> {
  const edits: Edit[] = [];
  const closing: Edit[] = [];
  const sheets: string[] = [];
  const notices: Problem[] = [];
  const years = new Set<number>();
  let rows = 0;
  for (const period of periods) {
    const change = calculationChange(snapshot, { ...request, period, targets: !years.has(period.year) });
    if (!change.ok && period === periods[0]) return change;
    if (!change.ok) {
      notices.push(...change.problems);
      continue;
    }
    years.add(period.year);
    edits.push(...change.value.edits);
    closing.push(...change.value.closing);
    sheets.push(sheetNames(period).actual);
    notices.push(...change.value.notices);
    rows += change.value.rows;
  }
  return succeed({ edits, closing, sheets, notices, rows });
}
