import type { Problem } from "../domain/problem";
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
import type { Standing } from "../workbook/standing";
import { standingOf } from "../workbook/standingOf";
import type { SettingChange, SettingsOutcome } from "./outcomes";
import { readEveryPeriod } from "./readEveryPeriod";
import { followSettings } from "./followSettings";
import { switchCalculation } from "./switchCalculation";
import { takeBackSheets } from "./takeBackSheets";

/**
 * Writes the settings into the sheet 计划设置 (保存设置): one read, one request of edits with the cells that say something
 * else, none where everything is right already. The formulas of the working sheets refer to these cells and follow them; native
 * formulas and values are written anew.
 *
 * Where the workbook has no such sheet it is made, and the formulas of every period are pointed to it: one read more. Nothing
 * is written where a sheet of that name is not ours. If the host stops half-way, a sheet that this run added is removed, unless
 * formulas refer to it already: then it stays, says that it is unfinished, and the next run completes it. Where native formulas
 * and values have to be written anew the settings say so until they are; what broke off there is completed first.
 */
export async function saveSettings(
  gateway: WorkbookGateway,
  settings: Settings,
  progress?: Progress,
): Promise<Result<SettingsOutcome>> {
  const read = await gateway.read({ sheets: [SETTINGS_SHEET] });
  if (!read.ok) return read;
  const before = settingsOfSheet(read.value);
  const { standing, kept } = await completed(gateway, read.value);
  const written = withoutSwitch(read.value, before.settings, settings);
  const change = await plannedChange(gateway, read.value, written, standing);
  if (!change.ok) return change;
  const { created, edits } = change.value;
  const applied = await applyChange(gateway, change.value, read.value.sheetNames, progress);
  if (!applied.ok) return applied;
  const isSame = !standing.isBrokenOff && edits.length === 0 && written.calculation === settings.calculation;
  const followed = isSame ? succeed(kept) : await followSettings(gateway, read.value, settings, standing);
  const { changes, annexesChanged } = changesOf(before.settings, followed.ok ? settings : written);
  const notices = [...before.problems, ...(followed.ok ? followed.value : followed.problems)];
  return succeed({ sheet: SETTINGS_SHEET, created, changes, annexesChanged, notices });
}

interface Completed {
  readonly standing: Standing;
  readonly kept: readonly Problem[];
}

/** How the computed cells stand, a switch that an earlier run left unfinished completed where it can be. */
async function completed(gateway: WorkbookGateway, snapshot: WorkbookSnapshot): Promise<Completed> {
  const standing = standingOf(snapshot);
  if (!standing.isBrokenOff) return { standing, kept: [] };
  // What cannot be completed as it was asked for then may be possible as it is asked for now.
  const switched = await switchCalculation(gateway, {});
  if (!switched.ok) return { standing, kept: [] };
  const { calculation, notices } = switched.value;
  return { standing: { mode: calculation, isBrokenOff: false }, kept: notices };
}

/** What has to be written, formulas that have to be pointed to the sheet included. */
async function plannedChange(
  gateway: WorkbookGateway,
  snapshot: WorkbookSnapshot,
  settings: Settings,
  { mode, isBrokenOff }: Standing,
): Promise<Result<Pick<SettingsSheetChange, "created" | "edits">>> {
  const bare = settingsSheetChange(snapshot, settings);
  if (!bare.ok) return bare;
  const hasSheets = periodsInWorkbook(snapshot).periods.length > 0;
  const isMarked = hasSheets ? mode !== "functions" && bare.value.edits.length > 0 : isBrokenOff;
  const change = isMarked ? settingsSheetChange(snapshot, settings, mode) : bare;
  if (!change.ok) return change;
  const { created, closing, block } = change.value;
  const edits = hasSheets ? change.value.edits : [...change.value.edits, ...change.value.switched];
  if (!change.value.pointsFormulas) return succeed({ created, edits });
  const books = await readEveryPeriod(gateway, snapshot.sheetNames, []);
  if (!books.ok) return books;
  return succeed({ created, edits: [...edits, ...settingsReferenceEdits(books.value, block), ...closing] });
}

async function applyChange(
  gateway: WorkbookGateway,
  { created, edits }: Pick<SettingsSheetChange, "created" | "edits">,
  present: readonly string[],
  progress: Progress | undefined,
): Promise<Result<null>> {
  const applied = edits.length === 0 ? succeed(null) : await gateway.apply(edits, progress);
  if (!applied.ok && created) await takeBackSheets(gateway, [SETTINGS_SHEET], present);
  return applied;
}

/** The mode of calculation changes together with the cells that it is about, where there are any: a switch may break off. */
function withoutSwitch(snapshot: WorkbookSnapshot, before: Settings, after: Settings): Settings {
  const hasSheets = periodsInWorkbook(snapshot).periods.length > 0;
  return hasSheets ? { ...after, calculation: before.calculation } : after;
}

function changesOf(before: Settings, after: Settings): Pick<SettingsOutcome, "changes" | "annexesChanged"> {
  const held = settingEntries(before);
  const changes = settingEntries(after).flatMap(({ definition, value }, at): readonly SettingChange[] => {
    const earlier = held[at]?.value ?? "";
    return earlier === value ? [] : [{ name: definition.name, before: earlier, after: value }];
  });
  return { changes, annexesChanged: !isSameAnnexes(before.annexes, after.annexes) };
}
