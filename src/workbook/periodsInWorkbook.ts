import { parsePeriod } from "../domain/period/parsePeriod";
import type { Period } from "../domain/period/period";
import { findTable } from "./findTable";
import { SCHEMA_LAYOUT } from "./schemaLayout";
import { SCHEMA_SHEET, sheetNames } from "./sheetNames";
import type { WorkbookSnapshot } from "./snapshot";

const ACTUAL_SHEET = /^实绩(.+)$/u;

/**
 * Periods of the workbook (工作簿中的报告期), by the names of its sheets of actual figures, earliest first; `current` is the
 * one that 指标体系 names, or else the last.
 */
export function periodsInWorkbook(snapshot: WorkbookSnapshot): {
  readonly periods: readonly Period[];
  readonly current: Period | null;
} {
  const periods = snapshot.sheetNames
    .flatMap((name): Period[] => {
      const read = parsePeriod(ACTUAL_SHEET.exec(name)?.[1] ?? "");
      return read.ok && sheetNames(read.value).actual === name ? [read.value] : [];
    })
    .sort((a, b) => a.year - b.year || a.throughMonth - b.throughMonth);
  const named = periodNamed(snapshot);
  const current = periods.find((period) => samePeriod(period, named)) ?? periods.at(-1) ?? null;
  return { periods, current };
}

function samePeriod(a: Period, b: Period | null): boolean {
  return b !== null && a.year === b.year && a.throughMonth === b.throughMonth;
}

function periodNamed(snapshot: WorkbookSnapshot): Period | null {
  const sheet = snapshot.sheets.get(SCHEMA_SHEET);
  const table = sheet && findTable(sheet, SCHEMA_LAYOUT).table;
  if (!table) return null;
  const meta = (key: "year" | "period"): string => {
    const label = SCHEMA_LAYOUT.meta.find((cell) => cell.key === key)?.label ?? "";
    return String(table.meta(label)?.value ?? "");
  };
  const year = Number(meta("year"));
  const read = parsePeriod(meta("period"), year > 0 ? year : undefined);
  return read.ok ? read.value : null;
}
