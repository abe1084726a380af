import { findCell } from "./findCell";
import { readSwitchMark, type SwitchMark } from "./readSwitchMark";
import { SETTINGS_SHEET } from "./sheetNames";
import type { WorkbookSnapshot } from "./snapshot";

/** The switch of calculation that a run left unfinished in this workbook (未写完的切换); null where there is none. */
export function unfinishedSwitch(snapshot: WorkbookSnapshot): SwitchMark | null {
  const found = findCell(snapshot.sheets.get(SETTINGS_SHEET), (cell) => readSwitchMark(cell) !== null);
  return found && readSwitchMark(found.value);
}
