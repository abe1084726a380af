import type { ColumnRole } from "./columnLayout";
import type { Edit } from "./edit";
import { runsOf } from "./runsOf";
import type { SheetTable } from "./sheetTable";

/**
 * Edits that empty helper columns (清空辅助列) which a sheet has and does not need: from their headings down, look included.
 * The columns themselves stay, so that nobody's columns move. Their headings go last, so that a run which broke off finds them again.
 */
export function clearedColumnEdits(table: SheetTable, roles: readonly ColumnRole[]): readonly Edit[] {
  const { sheet, headerRow: row, endRow } = table;
  const places = roles.flatMap((role) => table.columns.get(role) ?? []).sort((a, b) => a - b);
  const none = { weight: "none" } as const;
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  return runsOf(places.map((place, at) => place - at)).flatMap(({ start, length: columns }): readonly Edit[] => {
    const range = { row, column: places[start] ?? 0, rows: endRow - row, columns };
    const cells = Array.from({ length: range.rows }, () => Array<string>(columns).fill(""));
    return [
      { kind: "format", sheet, range, format: { numberFormat: "General", bold: false, fill: null, borders } },
      { kind: "writeCells", sheet, at: range, cells },
    ];
  });
}
