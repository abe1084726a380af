import { readAnnexes, type AnnexLineCells, type ReadAnnexes } from "../domain/settings/readAnnexes";
import { cellAddress } from "./cellAddress";
import { ANNEX_BLOCK } from "./settingsLayout";
import type { SettingsTable } from "./settingsTable";

/** Reads the block of annexes of the sheet 计划设置 (读附表定义区); none where somebody removed it. */
export function settingsAnnexes({ sheet, bottomRow, annexes, cell }: SettingsTable): ReadAnnexes {
  if (!annexes) return { annexes: [], problems: [] };
  const { headerRow, columns } = annexes;
  const lines = Array.from({ length: Math.max(0, bottomRow - headerRow - 1) }, (_, at): AnnexLineCells => {
    const row = headerRow + 1 + at;
    const cells = ANNEX_BLOCK.flatMap(({ field }) => {
      const column = columns.get(field);
      return column === undefined ? [] : [[field, cell(row, column)] as const];
    });
    return {
      cells: Object.fromEntries(cells),
      place: (field) => `${sheet}!${cellAddress(row, columns.get(field) ?? columns.get("label") ?? 0)}`,
    };
  });
  return readAnnexes(lines);
}
