import { SETTING_DEFINITIONS } from "../domain/settings/settingDefinitions";
import type { RangePlace } from "./edit";
import { SETTINGS_SHEET_LAYOUT } from "./settingsLayout";

/** What formulas refer to on a new sheet (设置区): from the headings to the title of the annexes. */
export function newSettingsBlock(): RangePlace {
  const { headerRow, spareRows } = SETTINGS_SHEET_LAYOUT;
  return { row: headerRow, column: 0, rows: SETTING_DEFINITIONS.length + spareRows + 2, columns: 2 };
}
