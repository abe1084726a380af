import { succeed, type Result } from "../domain/result";
import { isSameAnnexes } from "../domain/settings/isSameAnnexes";
import type { Settings } from "../domain/settings/settings";
import { settingEntries } from "../domain/settings/settingEntries";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { periodsInWorkbook } from "../workbook/periodsInWorkbook";
import { settingsOfSheet } from "../workbook/settingsOfSheet";
import { settingsReferenceEdits } from "../workbook/settingsReferenceEdits";
import { settingsSheetChange, type SettingsSheetChange } from "../workbook/settingsSheetChange";
import { SETTINGS_SHEET } from "../workbook/sheetNames";
import type { WorkbookSnapshot } from "../workbook/snapshot";
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
  const before = settingsOfSheet(read.value);
  const written = withoutSwitch(read.value, before.settings, settings);
  const change = await plannedChange(gateway, read.value, written);
  if (!change.ok) return change;
  const { created, edits } = change.value;
  const applied = edits.length === 0 ? succeed(null) : await gateway.apply(edits, progress);
  if (!applied.ok) {
    await takeBackSheets(gateway, created ? [SETTINGS_SHEET] : [], read.value.sheetNames);
    return applied;
  }
  const isSame = edits.length === 0 && written.calculation === settings.calculation;
  const followed = isSame ? succeed([]) : await followSettings(gateway, read.value, before.settings, settings);
  return succeed({
    sheet: SETTINGS_SHEET,
    created,
    changes: changesOf(before.settings, followed.ok ? settings : written),
    annexesChanged: !isSameAnnexes(before.settings.annexes, settings.annexes),
    notices: [...before.problems, ...(followed.ok ? followed.value : followed.problems)],
  });
}

/** What has to be written, formulas that have to be pointed to the sheet included. */
async function plannedChange(
  gateway: WorkbookGateway,
  snapshot: WorkbookSnapshot,
  settings: Settings,
): Promise<Result<Pick<SettingsSheetChange, "created" | "edits">>> {
  const change = settingsSheetChange(snapshot, settings);
  if (!change.ok || !change.value.pointsFormulas) return change;
  const { created, edits, closing, block } = change.value;
  const books = await readEveryPeriod(gateway, snapshot.sheetNames, []);
  if (!books.ok) return books;
  return succeed({ created, edits: [...edits, ...settingsReferenceEdits(books.value, block), ...closing] });
}

/** The mode of calculation changes together with the cells that it is about, where there are any: a switch may break off. */
function withoutSwitch(snapshot: WorkbookSnapshot, before: Settings, after: Settings): Settings {
  const hasSheets = periodsInWorkbook(snapshot).periods.length > 0;
  return hasSheets ? { ...after, calculation: before.calculation } : after;
}

function changesOf(before: Settings, after: Settings): readonly SettingChange[] {
  const held = settingEntries(before);
  return settingEntries(after).flatMap(({ definition, value }, at): readonly SettingChange[] => {
    const earlier = held[at]?.value ?? "";
    return earlier === value ? [] : [{ name: definition.name, before: earlier, after: value }];
  });
}
