import { succeed, type Result } from "../domain/result";
import { isSameAnnexes } from "../domain/settings/isSameAnnexes";
import type { Settings } from "../domain/settings/settings";
import { settingEntries } from "../domain/settings/settingEntries";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { settingsOfSheet } from "../workbook/settingsOfSheet";
import { settingsReferenceEdits } from "../workbook/settingsReferenceEdits";
import { settingsSheetChange } from "../workbook/settingsSheetChange";
import { SETTINGS_SHEET } from "../workbook/sheetNames";
import type { SettingChange, SettingsOutcome } from "./outcomes";
import { readEveryPeriod } from "./readEveryPeriod";
import { followSettings } from "./followSettings";
import { takeBackSheets } from "./takeBackSheets";

/**
 * Writes the settings into the sheet 计划设置 (保存设置): one read, one request of edits with the cells that say something
 * else, none where everything is right already. The formulas of the working sheets refer to these cells and follow them; native
 * formulas and values are written anew.
 *
 * Where the workbook has no such sheet it is made, and the formulas of every period are pointed to it: one read more. Nothing
 * is written where a sheet of that name is not ours. If the host stops half-way, a sheet that this run added is removed, unless
 * formulas refer to it already: then it stays, says that it is unfinished, and the next run completes it.
 */
export async function saveSettings(
  gateway: WorkbookGateway,
  settings: Settings,
  progress?: Progress,
): Promise<Result<SettingsOutcome>> {
  const read = await gateway.read({ sheets: [SETTINGS_SHEET] });
  if (!read.ok) return read;
  const change = settingsSheetChange(read.value, settings);
  if (!change.ok) return change;
  const { created, pointsFormulas, edits, closing, block } = change.value;
  const present = read.value.sheetNames;
  const books = pointsFormulas ? await readEveryPeriod(gateway, present, []) : read;
  if (!books.ok) return books;
  const references = pointsFormulas ? settingsReferenceEdits(books.value, block) : [];
  const all = [...edits, ...references, ...closing];
  const applied = all.length === 0 ? succeed(null) : await gateway.apply(all, progress);
  if (!applied.ok) {
    await takeBackSheets(gateway, created ? [SETTINGS_SHEET] : [], present);
    return applied;
  }
  const before = settingsOfSheet(read.value);
  const followed = all.length === 0 ? [] : await followSettings(gateway, read.value, before.settings, settings);
  return succeed({
    sheet: SETTINGS_SHEET,
    created,
    changes: changesOf(before.settings, settings),
    annexesChanged: !isSameAnnexes(before.settings.annexes, settings.annexes),
    notices: [...before.problems, ...followed],
  });
}

function changesOf(before: Settings, after: Settings): readonly SettingChange[] {
  const held = settingEntries(before);
  return settingEntries(after).flatMap(({ definition, value }, at): readonly SettingChange[] => {
    const earlier = held[at]?.value ?? "";
    return earlier === value ? [] : [{ name: definition.name, before: earlier, after: value }];
  });
}
