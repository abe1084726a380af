import { codeKey } from "../domain/indicator/codeKey";
import type { SheetTable } from "./sheetTable";
import type { CellValue } from "./snapshot";

/** The targets as typed on 目标 (目标原文), by code; the first row counts where a code stands twice. */
export function typedTargets(table: SheetTable): ReadonlyMap<string, CellValue> {
  const typed = new Map<string, CellValue>();
  for (const { row, code } of table.rows) {
    if (!typed.has(codeKey(code))) typed.set(codeKey(code), table.cell(row, "target"));
  }
  return typed;
}
