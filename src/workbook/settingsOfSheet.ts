import { warning, type Problem } from "../domain/problem";
import { readSettings, type SettingLine } from "../domain/settings/readSettings";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { settingsAnnexes } from "./settingsAnnexes";
import { cellAddress } from "./cellAddress";
import { SETTING_HEADINGS } from "./settingsLayout";
import { settingsTable, type SettingsTable } from "./settingsTable";
import { SETTINGS_SHEET } from "./sheetNames";
import type { WorkbookSnapshot } from "./snapshot";

/** The settings of a workbook, and what its sheet says that cannot be used. */
export interface SheetSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Reads the settings from their sheet (读计划设置), by name, in whatever order people put them. A workbook without the sheet
 * has the defaults; a sheet without the two headings has them too, and says so.
 */
export function settingsOfSheet(snapshot: WorkbookSnapshot): SheetSettings {
  const sheet = snapshot.sheets.get(SETTINGS_SHEET);
  if (!sheet) return { settings: DEFAULT_SETTINGS, problems: [] };
  const table = settingsTable(sheet);
  if (!table) {
    const facts = { sheet: SETTINGS_SHEET, heading: `${SETTING_HEADINGS.name}、${SETTING_HEADINGS.value}` };
    return { settings: DEFAULT_SETTINGS, problems: [warning("columnMissing", SETTINGS_SHEET, facts)] };
  }
  const read = readSettings(settingLines(table));
  const { annexes, problems } = settingsAnnexes(table);
  const settings = annexes.length === 0 ? read.settings : { ...read.settings, annexes };
  return { settings, problems: [...read.problems, ...problems] };
}

function settingLines({ sheet, rows, columns, cell }: SettingsTable): readonly SettingLine[] {
  return rows.map((row) => ({
    name: cell(row, columns.name),
    value: cell(row, columns.value),
    place: `${sheet}!${cellAddress(row, columns.value)}`,
  }));
}
