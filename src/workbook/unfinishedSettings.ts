import { warning, type Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import { findCell } from "./findCell";
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
  const found = findCell(snapshot.sheets.get(SETTINGS_SHEET), saysUnfinished);
  if (!found) return [];
  const place = `${SETTINGS_SHEET}!${cellAddress(found.row, found.column)}`;
  return [warning("settingsUnfinished", place, { text: String(found.value) })];
}

function saysUnfinished(cell: CellValue): boolean {
  return cell === SETTINGS_SHEET_LAYOUT.unfinished || readSwitchMark(cell) !== null;
}
