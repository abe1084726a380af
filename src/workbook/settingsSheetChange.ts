import { error } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { SETTING_DEFINITIONS } from "../domain/settings/settingDefinitions";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { calculationWord } from "./calculationWord";
import type { CellPlace, Edit, RangePlace } from "./edit";
import { settingValueEdits } from "./settingValueEdits";
import { newSettingsBlock } from "./newSettingsBlock";
import { isSettingsUnfinished } from "./isSettingsUnfinished";
import { SETTINGS_SHEET_LAYOUT } from "./settingsLayout";
import { settingsOfSheet } from "./settingsOfSheet";
import { settingsSheetEdits } from "./settingsSheetEdits";
import { settingsTable } from "./settingsTable";
import { SETTINGS_SHEET } from "./sheetNames";
import type { WorkbookSnapshot } from "./snapshot";
import { switchMark } from "./switchMark";

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
  /** Where `switchedFrom` was given: to be done when all computed cells follow. */
  readonly switched: readonly Edit[];
  /** To be done at last, after the formulas were pointed to the sheet. */
  readonly closing: readonly Edit[];
  readonly block: RangePlace;
}

/**
 * What has to happen to the sheet 计划设置 (设置表变更), so that it holds these settings: a new one, or in the one that is there
 * the cells that say something else and the lines that are missing. One that an earlier run left unfinished is written anew.
 * Without `wanted`, what people set stays and only missing lines are added. `sheetNotOurs` where the sheet has no headings
 * of ours.
 *
 * @param switchedFrom the mode that the working sheets had, where they are rewritten next: until then the sheet says so
 */
export function settingsSheetChange(
  snapshot: WorkbookSnapshot,
  wanted?: Settings,
  switchedFrom?: Settings["calculation"],
): Result<SettingsSheetChange> {
  const sheet = snapshot.sheets.get(SETTINGS_SHEET);
  const held = sheet && settingsTable(sheet) ? settingsOfSheet(snapshot).settings : DEFAULT_SETTINGS;
  const settings = wanted ?? held;
  const mark = switchedFrom && switchMark(switchedFrom, settings.calculation);
  const switched = (at: CellPlace | null): readonly Edit[] => {
    const cells = [[calculationWord(settings.calculation)]];
    return mark === undefined || at === null ? [] : [{ kind: "writeCells", sheet: SETTINGS_SHEET, at, cells }];
  };
  if (!sheet || isSettingsUnfinished(sheet)) {
    const edits = settingsSheetEdits(settings, mark);
    const block = newSettingsBlock();
    const line = SETTING_DEFINITIONS.findIndex(({ key }) => key === "calculation");
    return succeed({
      created: !sheet,
      pointsFormulas: true,
      rowsAdded: SETTING_DEFINITIONS.length,
      edits: sheet ? edits.filter(({ kind }) => kind !== "addSheet") : edits,
      switched: switched({ row: block.row + 1 + line, column: 1 }),
      closing: FINISHED,
      block,
    });
  }
  const table = settingsTable(sheet);
  if (!table) return fail([error("sheetNotOurs", SETTINGS_SHEET, { sheet: SETTINGS_SHEET })]);
  const { calculation, ...changes } = settingValueEdits(table, wanted, mark);
  const finished = { switched: switched(calculation), closing: [], block: table.block };
  return succeed({ created: false, pointsFormulas: false, ...changes, ...finished });
}
