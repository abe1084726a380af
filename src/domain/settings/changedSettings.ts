import { settingEntries, type SettingEntry } from "./settingEntries";
import type { Settings } from "./settings";

/**
 * The settings that are not the usual ones (非默认设置), in their order; which annexes are printed is not among them.
 *
 * @example
 * changedSettings({ elapsedBy: "months", aheadBand: 2, statusWords: {} })[0].value // => 2
 */
export function changedSettings(settings: Settings): readonly SettingEntry[] {
  return settingEntries(settings).filter(({ value, standard }) => value !== standard);
}
