import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { SETTING_DEFINITIONS } from "../domain/settings/settingDefinitions";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import type { Edit, RangePlace } from "./edit";
import { settingValueEdits } from "./settingValueEdits";
import { newSettingsBlock } from "./newSettingsBlock";
import { settingsSheetEdits } from "./settingsSheetEdits";
import { settingsTable } from "./settingsTable";
import { SETTINGS_SHEET } from "./sheetNames";
import type { WorkbookSnapshot } from "./snapshot";

/** What has to happen to the sheet of settings, and where formulas find them afterwards. */
export interface SettingsSheetChange {
  readonly created: boolean;
  readonly rowsAdded: number;
  readonly edits: readonly Edit[];
  readonly block: RangePlace;
}

/**
 * What has to happen to the sheet 计划设置 (设置表变更), so that it holds these settings: a new one, or in the one that is there
 * the cells that say something else and the lines that are missing. Without `wanted`, what people set stays and only missing
 * lines are added. `sheetNotOurs` where the sheet has no headings of ours.
 */
export function settingsSheetChange(snapshot: WorkbookSnapshot, wanted?: Settings): Result<SettingsSheetChange> {
  const sheet = snapshot.sheets.get(SETTINGS_SHEET);
  if (!sheet || sheet.values.length === 0) {
    const edits = settingsSheetEdits(wanted ?? DEFAULT_SETTINGS);
    const fill = sheet ? edits.filter(({ kind }) => kind !== "addSheet") : edits;
    const rowsAdded = SETTING_DEFINITIONS.length;
    return succeed({ created: !sheet, rowsAdded, edits: fill, block: newSettingsBlock() });
  }
  const table = settingsTable(sheet);
  if (!table) return fail([error("sheetNotOurs", SETTINGS_SHEET, { sheet: SETTINGS_SHEET })]);
  return succeed({ created: false, ...settingValueEdits(table, wanted), block: table.block });
}
