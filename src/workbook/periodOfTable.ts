import { parsePeriod } from "../domain/period/parsePeriod";
import type { Period } from "../domain/period/period";
import { warning, type Problem } from "../domain/problem";
import { ACTUAL_LAYOUT } from "./actualLayout";
import { cellAddress } from "./cellAddress";
import type { SheetTable } from "./sheetTable";

/** The period that a sheet is evaluated for, and what is odd about it. */
export interface TablePeriod {
  readonly period: Period;
  readonly problems: readonly Problem[];
}

/**
 * Period of the sheet of actual figures (表内报告期): the cell that its formulas use, so that the program and the cells say
 * the same. Where it cannot be read, or says another period than the sheet's name, that is reported.
 */
export function periodOfTable(table: SheetTable, named: Period): TablePeriod {
  const label = ACTUAL_LAYOUT.meta.find(({ key }) => key === "period")?.label ?? "";
  const cell = table.meta(label);
  if (!cell || cell.value === "") return { period: named, problems: [] };
  const place = `${table.sheet}!${cellAddress(cell.row, cell.column)}`;
  const read = parsePeriod(String(cell.value), named.year);
  if (!read.ok) return { period: named, problems: read.problems.map((problem) => ({ ...problem, place })) };
  const { year, throughMonth } = read.value;
  const agrees = year === named.year && throughMonth === named.throughMonth;
  const facts = { sheet: table.sheet, period: String(cell.value) };
  return { period: read.value, problems: agrees ? [] : [warning("periodDiffers", place, facts)] };
}
