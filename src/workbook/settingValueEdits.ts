import { readSetting } from "../domain/settings/readSetting";
import type { SettingDefinition } from "../domain/settings/settingDefinition";
import { SETTING_DEFINITIONS } from "../domain/settings/settingDefinitions";
import { settingNamed } from "../domain/settings/settingNamed";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { settingValue } from "../domain/settings/settingValue";
import { settingsAnnexEdits } from "./settingsAnnexEdits";
import { cellChangeEdits } from "./cellChangeEdits";
import type { CellPlace, Edit } from "./edit";
import type { CellChange } from "./mergeRow";
import { settingLookEdits } from "./settingLookEdits";
import { SETTING_HELP } from "./settingsLayout";
import type { SettingsTable } from "./settingsTable";

/** Edits on the sheet of settings, and how many lines they add. */
export interface SettingValueEdits {
  readonly edits: readonly Edit[];
  readonly rowsAdded: number;
  /** Where 工作表算法 stands afterwards; null where there is no room for it. */
  readonly calculation: CellPlace | null;
}

/**
 * Edits that bring lines of settings to what is wanted (写设置值): cells that say it already, in whatever words, stay as typed;
 * settings without a line get one in the first free rows. Without `wanted` lines are added and no cell is changed.
 *
 * @param mark stands for the mode of calculation until the working sheets follow it; it is written before anything else
 */
export function settingValueEdits(
  table: SettingsTable,
  wanted: Settings | undefined,
  mark?: string,
): SettingValueEdits {
  const rowOf = new Map<string, number>();
  for (const row of table.rows) {
    const key = settingNamed(table.cell(row, table.columns.name))?.key;
    if (key !== undefined && !rowOf.has(key)) rowOf.set(key, row);
  }
  const missing = SETTING_DEFINITIONS.filter(({ key }) => !rowOf.has(key));
  const free = freeRows(table);
  const added = missing.slice(0, free.length);
  const marked = rowOf.get("calculation");
  const marks =
    mark === undefined || marked === undefined ? [] : [{ row: marked, column: table.columns.value, value: mark }];
  const changed = wanted
    ? changesIn(table, rowOf, wanted).filter(({ row }) => marks.length === 0 || row !== marked)
    : [];
  const rows = [...rowOf, ...added.map(({ key }, at) => [key, free[at] ?? 0] as const)];
  const row = new Map(rows).get("calculation");
  const lines = added.flatMap((definition, at) =>
    lineOf(table, free[at] ?? 0, definition, wanted ?? DEFAULT_SETTINGS, mark),
  );
  return {
    rowsAdded: added.length,
    calculation: row === undefined ? null : { row, column: table.columns.value },
    edits: [
      ...cellChangeEdits(table.sheet, marks),
      ...added.flatMap((definition, at) => settingLookEdits([definition], free[at] ?? 0, table.columns)),
      ...cellChangeEdits(table.sheet, [...changed, ...lines]),
      ...(wanted ? settingsAnnexEdits(table, wanted) : []),
    ],
  };
}

/** Rows below the last line that nobody has written into. */
function freeRows({ rows, columns, cell }: SettingsTable): readonly number[] {
  const isFree = (row: number): boolean => cell(row, columns.name) === "" && cell(row, columns.value) === "";
  const last = rows.filter((row) => !isFree(row)).at(-1) ?? -1;
  return rows.filter((row) => row > last);
}

function changesIn(
  { columns, cell }: SettingsTable,
  rowOf: ReadonlyMap<string, number>,
  wanted: Settings,
): readonly CellChange[] {
  return SETTING_DEFINITIONS.flatMap((definition): readonly CellChange[] => {
    const row = rowOf.get(definition.key);
    if (row === undefined || says(cell(row, columns.value), definition, wanted)) return [];
    return [{ row, column: columns.value, value: settingValue(wanted, definition) }];
  });
}

/** Whether a cell says what is wanted: a blank says the default. */
function says(typed: unknown, definition: SettingDefinition, wanted: Settings): boolean {
  const value = settingValue(wanted, definition);
  const read = readSetting(typed, definition);
  if (read.state === "unusable") return false;
  if (read.state === "blank") return value === settingValue(DEFAULT_SETTINGS, definition);
  return value === (definition.kind === "choice" ? definition.words[String(read.value)] : read.value);
}

function lineOf(
  { columns }: SettingsTable,
  row: number,
  definition: SettingDefinition,
  settings: Settings,
  mark: string | undefined,
): readonly CellChange[] {
  const value = settingValue(settings, definition);
  const cells = [
    [columns.name, definition.name],
    [columns.value, definition.key === "calculation" ? (mark ?? value) : value],
    [columns.standard, settingValue(DEFAULT_SETTINGS, definition)],
    [columns.help, SETTING_HELP[definition.key]],
  ] as const;
  return cells.flatMap(([column, value]) => (column === null ? [] : [{ row, column, value }]));
}
