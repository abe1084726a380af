import type { ManualStatus } from "../domain/evaluation/evaluation";
import { MANUAL_STATUS_NAMES } from "../domain/indicator/manualStatusNames";
import { readNamed } from "../domain/indicator/readNamed";
import { error, warning, type Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import type { ColumnRole } from "./columnLayout";
import type { SheetTable } from "./sheetTable";

/**
 * The status that a person gave a row, with its reason (读人工评价), rule S8; null where there is none. A word that is no such
 * status and a reason without a status join `problems`; a status without a reason is handed on, and its evaluation says so.
 */
export function readManualStatus(table: SheetTable, row: number, problems: Problem[]): ManualStatus | null {
  const text = (role: ColumnRole): string => String(table.cell(row, role)).trim();
  const place = (role: ColumnRole): string => `${table.sheet}!${cellAddress(row, table.columns.get(role) ?? 0)}`;
  const [word, reason] = [text("manualStatus"), text("manualReason")];
  if (word === "") {
    if (reason !== "") problems.push(warning("fieldMissing", place("manualStatus"), { field: "manualStatus" }));
    return null;
  }
  const status = readNamed(word, MANUAL_STATUS_NAMES);
  if (status !== null) return { status, reason, place: place("manualReason") };
  const allowed = Object.values(MANUAL_STATUS_NAMES).join("、");
  problems.push(error("fieldValue", place("manualStatus"), { field: "manualStatus", got: word, allowed }));
  return null;
}
