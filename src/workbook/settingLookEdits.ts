import type { SettingDefinition } from "../domain/settings/settingDefinition";
import type { CellFormat, Edit } from "./edit";
import { SETTING_INPUT_LOOK, SETTING_LINE_LOOK } from "./settingsLook";
import type { SettingColumns } from "./settingsTable";
import { SHEET_LOOK } from "./sheetLook";
import { SETTINGS_SHEET } from "./sheetNames";

const SAID: CellFormat = { ...SETTING_LINE_LOOK, color: SHEET_LOOK.hintColor, wrap: true };

/** Edits that give lines of settings their look, with a list where there is a choice (设置行格式). */
export function settingLookEdits(
  definitions: readonly SettingDefinition[],
  row: number,
  { name, value, standard, help }: SettingColumns,
): readonly Edit[] {
  const rows = definitions.length;
  const format = (column: number | null, look: CellFormat, at = 0, count = rows): readonly Edit[] => {
    if (column === null) return [];
    const range = { row: row + at, column, rows: count, columns: 1 };
    return [{ kind: "format", sheet: SETTINGS_SHEET, range, format: look }];
  };
  const numbers = definitions.flatMap(({ kind }, at) => {
    return kind === "number" ? format(value, { numberFormat: "General" }, at, 1) : [];
  });
  const lists = definitions.flatMap((definition, at): readonly Edit[] => {
    if (definition.kind !== "choice") return [];
    const values = Object.values(definition.words);
    const message = `可选：${values.join("、")}。清空即恢复默认。`;
    const range = { row: row + at, column: value, rows: 1, columns: 1 };
    return [{ kind: "listValidation", sheet: SETTINGS_SHEET, range, values, title: definition.name, message }];
  });
  return [
    ...format(name, SETTING_LINE_LOOK),
    ...format(value, SETTING_INPUT_LOOK),
    ...numbers,
    ...format(standard, SAID),
    ...format(help, SAID),
    ...lists,
  ];
}
