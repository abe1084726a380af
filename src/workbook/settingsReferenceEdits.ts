import { ACTUAL_LAYOUT } from "./actualLayout";
import type { Edit, RangePlace } from "./edit";
import { findTable } from "./findTable";
import type { FormulaColumns } from "./formulaOf";
import { periodsInWorkbook } from "./periodsInWorkbook";
import { settingsFormulaEdits } from "./settingsFormulaEdits";
import { SETTINGS_SHEET, sheetNames } from "./sheetNames";
import type { SheetTable } from "./sheetTable";
import type { WorkbookSnapshot } from "./snapshot";
import { TARGET_LAYOUT } from "./targetLayout";
import { typedOverCells } from "./typedOverCells";

/**
 * Points the formulas of every period in a snapshot to a new sheet of settings (公式指向设置表). A sheet that is not ours any
 * more, or lacks a column that a formula needs, keeps what it has; so does a cell that people typed over, where the snapshot
 * holds the formulas.
 */
export function settingsReferenceEdits(snapshot: WorkbookSnapshot, block: RangePlace): readonly Edit[] {
  return periodsInWorkbook(snapshot).periods.flatMap((period): readonly Edit[] => {
    const names = sheetNames(period);
    const actual = tableOf(snapshot, names.actual, ACTUAL_LAYOUT);
    const target = tableOf(snapshot, names.target, TARGET_LAYOUT);
    if (!actual) return [];
    const label = ACTUAL_LAYOUT.meta.find(({ key }) => key === "period")?.label ?? "";
    const shown = actual.meta(label);
    const columns: FormulaColumns = {
      here: actual.columns,
      ...(target && { there: { sheet: names.target, columns: target.columns } }),
      ...(shown && { period: { row: shown.row, column: shown.column } }),
      settings: { sheet: SETTINGS_SHEET, block },
    };
    const sheet = { layout: ACTUAL_LAYOUT, table: actual, rows: [] };
    const standing = { mode: "functions", isBrokenOff: false } as const;
    return settingsFormulaEdits(
      ACTUAL_LAYOUT,
      actual,
      columns,
      typedOverCells(sheet, snapshot.sheets.get(names.actual), standing).cells,
    );
  });
}

function tableOf(snapshot: WorkbookSnapshot, name: string, layout: Parameters<typeof findTable>[1]): SheetTable | null {
  const sheet = snapshot.sheets.get(name);
  return sheet ? findTable(sheet, layout).table : null;
}
