import { warning, type Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import { readSwitchMark } from "./readSwitchMark";
import { SETTINGS_SHEET_LAYOUT } from "./settingsLayout";
import { SETTINGS_SHEET } from "./sheetNames";
import type { CellValue, WorkbookSnapshot } from "./snapshot";

/**
 * What the sheet of settings says of a run that broke off while formulas were pointed to it or rewritten (设置未写完), with its
 * cell; none where all is written.
 *
 * @returns the warning `settingsUnfinished`, at most once
 */
export function unfinishedSettings(snapshot: WorkbookSnapshot): readonly Problem[] {
  const sheet = snapshot.sheets.get(SETTINGS_SHEET);
  for (const [row, line] of (sheet?.values ?? []).entries()) {
    const column = line.findIndex(saysUnfinished);
    if (!sheet || column < 0) continue;
    const address = cellAddress(sheet.firstRow + row, sheet.firstColumn + column);
    return [warning("settingsUnfinished", `${SETTINGS_SHEET}!${address}`, { text: String(line[column]) })];
  }
  return [];
}

function saysUnfinished(cell: CellValue): boolean {
  return cell === SETTINGS_SHEET_LAYOUT.unfinished || readSwitchMark(cell) !== null;
}
