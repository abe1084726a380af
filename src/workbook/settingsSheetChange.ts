import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { SETTING_DEFINITIONS } from "../domain/settings/settingDefinitions";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import type { Edit, RangePlace } from "./edit";
import { settingValueEdits } from "./settingValueEdits";
import { newSettingsBlock } from "./newSettingsBlock";
import { isSettingsUnfinished } from "./isSettingsUnfinished";
import { SETTINGS_SHEET_LAYOUT } from "./settingsLayout";
import { settingsOfSheet } from "./settingsOfSheet";
import { settingsSheetEdits } from "./settingsSheetEdits";
import { settingsTable } from "./settingsTable";
import { SETTINGS_SHEET } from "./sheetNames";
import type { WorkbookSnapshot } from "./snapshot";

const { hintRow, hint } = SETTINGS_SHEET_LAYOUT;
const FINISHED: readonly Edit[] = [
  { kind: "writeCells", sheet: SETTINGS_SHEET, at: { row: hintRow, column: 0 }, cells: [[hint]] },
];

/** What has to happen to the sheet of settings, and where formulas find them afterwards. */
export interface SettingsSheetChange {
  readonly created: boolean;
  /** True where formulas do not all refer to the sheet yet: it is new, or an earlier run broke off. */
  readonly pointsFormulas: boolean;
  readonly rowsAdded: number;
  readonly edits: readonly Edit[];
  /** To be done at last, after the formulas were pointed to the sheet. */
  readonly closing: readonly Edit[];
  readonly block: RangePlace;
}

/**
 * What has to happen to the sheet 计划设置 (设置表变更), so that it holds these settings: a new one, or in the one that is there
 * the cells that say something else and the lines that are missing. One that an earlier run left unfinished is written anew. Without `wanted`, what people set stays and only missing
 * lines are added. `sheetNotOurs` where the sheet has no headings of ours.
 */
export function settingsSheetChange(snapshot: WorkbookSnapshot, wanted?: Settings): Result<SettingsSheetChange> {
  const sheet = snapshot.sheets.get(SETTINGS_SHEET);
  if (!sheet || isSettingsUnfinished(sheet)) {
    const held = sheet && settingsTable(sheet) ? settingsOfSheet(snapshot).settings : DEFAULT_SETTINGS;
    const edits = settingsSheetEdits(wanted ?? held);
    return succeed({
      created: !sheet,
      pointsFormulas: true,
      rowsAdded: SETTING_DEFINITIONS.length,
      edits: sheet ? edits.filter(({ kind }) => kind !== "addSheet") : edits,
      closing: FINISHED,
      block: newSettingsBlock(),
    });
  }
  const table = settingsTable(sheet);
  if (!table) return fail([error("sheetNotOurs", SETTINGS_SHEET, { sheet: SETTINGS_SHEET })]);
  const changes = settingValueEdits(table, wanted);
  return succeed({ created: false, pointsFormulas: false, ...changes, closing: [], block: table.block });
}
