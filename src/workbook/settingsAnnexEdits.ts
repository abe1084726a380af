import { annexLine } from "../domain/settings/annexLine";
import { isSameAnnexes } from "../domain/settings/isSameAnnexes";
import type { Settings } from "../domain/settings/settings";
import { cellChangeEdits } from "./cellChangeEdits";
import type { Edit } from "./edit";
import type { CellChange } from "./mergeRow";
import { settingsAnnexes } from "./settingsAnnexes";
import { ANNEX_BLOCK } from "./settingsLayout";
import { settingsAnnexBlockEdits } from "./settingsAnnexBlockEdits";
import type { SettingsTable } from "./settingsTable";

/**
 * Edits that bring the block of annexes to what is wanted (写附表定义), line by line in their order; none where it says the same
 * already. A block that somebody removed is made again below everything.
 */
export function settingsAnnexEdits(table: SettingsTable, wanted: Settings): readonly Edit[] {
  const read = settingsAnnexes(table);
  if (isSameAnnexes(read.annexes, wanted.annexes) && read.problems.length === 0) return [];
  const { annexes: block, bottomRow, cell } = table;
  if (!block) return settingsAnnexBlockEdits(wanted, bottomRow + 1);
  const first = block.headerRow + 1;
  const lines = wanted.annexes.map(annexLine);
  const changes = Array.from({ length: Math.max(lines.length, bottomRow - first) }, (_, at) =>
    ANNEX_BLOCK.flatMap(({ field }): readonly CellChange[] => {
      const [row, column] = [first + at, block.columns.get(field)];
      const value = lines[at]?.[field] ?? "";
      return column === undefined || String(cell(row, column)).trim() === value ? [] : [{ row, column, value }];
    }),
  );
  return cellChangeEdits(table.sheet, changes.flat());
}
