import { cellIn } from "./cellIn";
import { SETTINGS_SHEET_LAYOUT } from "./settingsLayout";
import type { SheetSnapshot } from "./snapshot";

/** Whether a sheet of settings is blank, or was left half written by a run that the host broke off (设置表未写完). */
export function isSettingsUnfinished(sheet: SheetSnapshot): boolean {
  const { hintRow, unfinished } = SETTINGS_SHEET_LAYOUT;
  return sheet.values.length === 0 || cellIn(sheet, hintRow, 0) === unfinished;
}
