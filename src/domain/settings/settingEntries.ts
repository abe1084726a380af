import type { SettingDefinition, SettingValue } from "./settingDefinition";
import { SETTING_DEFINITIONS } from "./settingDefinitions";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { settingValue } from "./settingValue";

/** One line of the settings: what it is called, what it holds, and what it holds unless somebody changes it. */
export interface SettingEntry {
  readonly definition: SettingDefinition;
  readonly value: SettingValue;
  readonly standard: SettingValue;
}

/**
 * The settings line by line (设置清单), as the sheet 计划设置 and the pane show them.
 *
 * @example
 * settingEntries({ elapsedBy: "days", rateDecimals: 1, statusWords: {} })[0].value // => "按天数"
 * settingEntries({ elapsedBy: "days", rateDecimals: 1, statusWords: {} })[0].standard // => "按月份"
 */
export function settingEntries(settings: Settings): readonly SettingEntry[] {
  return SETTING_DEFINITIONS.map((definition) => ({
    definition,
    value: settingValue(settings, definition),
    standard: settingValue(DEFAULT_SETTINGS, definition),
  }));
}
