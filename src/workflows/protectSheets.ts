import type { Period } from "../domain/period/period";
import { fail, succeed, type Result } from "../domain/result";
import { error } from "../domain/problem";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { protectionEdits } from "../workbook/protectionEdits";
import { sheetNames } from "../workbook/sheetNames";
import { currentPeriod } from "./currentPeriod";

/** Which sheets to protect, or to open again. */
export interface ProtectSheetsRequest {
  /** Absent: the period that was prepared last. */
  readonly period?: Period;
  readonly on: boolean;
  /** Also the annex of the period, where there is one. */
  readonly annex?: boolean;
  readonly progress?: Progress;
}

/** Outcome of protecting. */
export interface ProtectionOutcome {
  readonly on: boolean;
  /** The sheets that were protected or opened. */
  readonly sheets: readonly string[];
}

/**
 * Protects the sheets that people fill in (保护工作表), 目标 and 实绩, against typing over formulas and headings; inputs, the
 * columns that people added and everything right of and below the table stay open. No password: protection is offered,
 * not imposed, and Excel's own button opens a sheet again. One read, one request of edits.
 */
export async function protectSheets(
  gateway: WorkbookGateway,
  request: ProtectSheetsRequest,
): Promise<Result<ProtectionOutcome>> {
  const period = await currentPeriod(gateway, request.period);
  if (!period.ok) return period;
  const { target, actual, annex } = sheetNames(period.value);
  const wanted = [target, actual, ...(request.annex === true ? [annex] : [])];
  const read = await gateway.read({ sheets: wanted });
  if (!read.ok) return read;
  const present = wanted.filter((name) => read.value.sheets.has(name));
  if (present.length === 0) return fail([error("sheetMissing", actual, { sheet: actual })]);
  const edits = protectionEdits(read.value, { target, actual, annex }, present, request.on);
  if (!edits.ok) return edits;
  const applied = await gateway.apply(edits.value, request.progress);
  return applied.ok ? succeed({ on: request.on, sheets: present }) : applied;
}
