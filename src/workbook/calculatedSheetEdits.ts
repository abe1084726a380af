import type { Settings } from "../domain/settings/settings";
import type { CalculatedSheet } from "./calculatedSheet";
import { clearedColumnEdits } from "./clearedColumnEdits";
import type { ColumnRole } from "./columnLayout";
import type { Edit } from "./edit";
import { functionEdits } from "./functionEdits";
import { nativeColumns, NATIVE_TARGET_COLUMNS, TYPED_OVER_COLUMN } from "./nativeColumns";
import { nativeEdits } from "./nativeEdits";
import { MOST_NATIVE_PARTS } from "./nativeRow";
import { printedColumnsEdit } from "./printedColumnsEdit";
import { typedOverEdits } from "./typedOverEdits";
import { valueEdits } from "./valueEdits";

/** Edits that put a sheet on a mode, and those to be done when the workbook says that it stands in it. */
export interface CalculatedSheetEdits {
  readonly edits: readonly Edit[];
  readonly closing: readonly Edit[];
}

/**
 * Edits that put the computed columns of one sheet on a mode (改写计算列); helper columns that it does not need are emptied. A
 * sheet of values lists what had been typed; the list goes at the very end, when nothing is a value any more.
 */
export function calculatedSheetEdits(sheet: CalculatedSheet, mode: Settings["calculation"]): CalculatedSheetEdits {
  const { table } = sheet;
  const known = [...NATIVE_TARGET_COLUMNS, ...nativeColumns(MOST_NATIVE_PARTS)].map(({ role }) => role);
  const needed = new Set(mode === "formulas" ? sheet.helpers.map(({ role }) => role) : []);
  const spared = known.filter((role) => table.columns.has(role) && !needed.has(role));
  const free = spared.map((role) => table.columns.get(role) ?? Infinity);
  // The list takes the place of the first column that becomes free, so that no column moves on with each switch.
  const place = table.columns.get(TYPED_OVER_COLUMN.role) ?? Math.min(table.endColumn, ...free);
  const list = typedOverEdits(sheet, mode, place);
  if (mode !== "values") return { edits: editsOf(sheet, mode, spared), closing: list };
  const emptied = list.length > 0 ? spared.filter((role) => table.columns.get(role) !== place) : spared;
  return { edits: [...editsOf(sheet, mode, emptied), ...list], closing: [] };
}

function editsOf(
  sheet: CalculatedSheet,
  mode: Settings["calculation"],
  spared: readonly ColumnRole[],
): readonly Edit[] {
  const { table, typed } = sheet;
  const cleared = clearedColumnEdits(table, spared);
  if (mode === "formulas") return [...cleared, ...nativeEdits(sheet)];
  const isPrinted = mode === "functions" || typed.size === 0;
  const hadHelpers = spared.length > 0 || table.columns.has(TYPED_OVER_COLUMN.role);
  const page = isPrinted && hadHelpers ? [printedColumnsEdit(table.sheet, table.headerRow, null)] : [];
  return [...(mode === "values" ? valueEdits(sheet, sheet.rows) : functionEdits(sheet)), ...page, ...cleared];
}
