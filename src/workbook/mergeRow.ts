import type { PlannedIndicator } from "../domain/indicator/indicator";
import { warning, type Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import type { SheetLayout } from "./columnLayout";
import { indicatorCell } from "./indicatorCell";
import type { SheetTable, TableRow } from "./sheetTable";
import type { CellValue } from "./snapshot";

/** One cell that has to be written. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What the plan changes in a row that is there already, and what it leaves as typed. */
export interface RowMerge {
  readonly changes: readonly CellChange[];
  readonly notices: readonly Problem[];
}

/** Fields of the plan file by the roles that are called otherwise in a sheet. */
const FIELD_OF_ROLE: Readonly<Record<string, string>> = { target: "targetText" };

/**
 * Merges what a plan says into a row (按编码合并): cells of the schema follow the plan where it says something, blank inputs
 * are filled, copies are kept true to 指标体系, and what people typed stays, with a warning where the plan says something else.
 */
export function mergeRow(
  layout: SheetLayout,
  table: SheetTable,
  { row, code }: TableRow,
  indicator: PlannedIndicator,
): RowMerge {
  const changes: CellChange[] = [];
  const notices: Problem[] = [];
  const merged = layout.columns.filter(({ role, origin }) => origin !== "computed" && role !== "code");
  for (const { role, origin, isMirror } of merged) {
    const column = table.columns.get(role);
    if (column === undefined) continue;
    const planned = indicatorCell(role, indicator);
    const typed = table.cell(row, role);
    const says = planned !== "" || isMirror === true;
    if (!says || sameValue(planned, typed)) continue;
    if (origin === "schema" || typed === "") changes.push({ row, column, value: planned });
    else {
      const place = `${table.sheet}!${cellAddress(row, column)}`;
      const field = FIELD_OF_ROLE[role] ?? role;
      const facts = { code, name: indicator.name, field, typed: String(typed), file: String(planned) };
      notices.push(warning("typedValueKept", place, facts));
    }
  }
  return { changes, notices };
}

/** A number that a host keeps as text (`1` in a text cell) is the same number. */
function sameValue(planned: CellValue, typed: CellValue): boolean {
  return planned === typed || String(planned).trim() === String(typed).trim();
}
