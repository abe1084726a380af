import { annexLine } from "../domain/settings/annexLine";
import type { Settings } from "../domain/settings/settings";
import type { CellFormat, Edit } from "./edit";
import { headingFormat } from "./headingFormat";
import { ANNEX_BLOCK, SETTINGS_SHEET_LAYOUT } from "./settingsLayout";
import { SETTING_INPUT_LOOK } from "./settingsLook";
import { SETTINGS_SHEET } from "./sheetNames";
import { SHEET_LOOK } from "./sheetLook";

const sheet = SETTINGS_SHEET;

/** Edits that make the block of annexes (附表定义区), from its title on. */
export function settingsAnnexBlockEdits({ annexes }: Settings, titleRow: number): readonly Edit[] {
  const width = ANNEX_BLOCK.length;
  const rows = Math.max(SETTINGS_SHEET_LAYOUT.annexRows, annexes.length);
  const lines = annexes.map(annexLine).map((line) => ANNEX_BLOCK.map(({ field }) => line[field]));
  const head = ANNEX_BLOCK.map(({ heading }) => heading);
  const titleLine = [SETTINGS_SHEET_LAYOUT.annexTitle, ...Array<null>(width - 1).fill(null)];
  return [
    format(titleRow, 0, 1, 1, { fontSize: SHEET_LOOK.bodySize, color: SHEET_LOOK.hintColor }),
    format(titleRow + 1, 0, 1, width, headingFormat()),
    format(titleRow + 2, 0, rows, width, SETTING_INPUT_LOOK),
    ...ANNEX_BLOCK.flatMap(({ heading, choices }, column): readonly Edit[] => {
      if (!choices) return [];
      const range = { row: titleRow + 2, column, rows, columns: 1 };
      const message = `可选：${choices.join("、")}。留空即第一种。`;
      return [{ kind: "listValidation", sheet, range, values: choices, title: heading, message }];
    }),
    { kind: "writeCells", sheet, at: { row: titleRow, column: 0 }, cells: [titleLine, head, ...lines] },
  ];
}

function format(row: number, column: number, rows: number, columns: number, look: CellFormat): Edit {
  return { kind: "format", sheet, range: { row, column, rows, columns }, format: look };
}
