import { SETTING_DEFINITIONS } from "../domain/settings/settingDefinitions";
import { settingEntries } from "../domain/settings/settingEntries";
import type { Settings } from "../domain/settings/settings";
import type { CellFormat, Edit } from "./edit";
import { headingFormat } from "./headingFormat";
import { SETTING_HEADINGS, SETTING_HELP, SETTINGS_SHEET_LAYOUT } from "./settingsLayout";
import { settingLookEdits } from "./settingLookEdits";
import { newSettingsBlock } from "./newSettingsBlock";
import { settingsAnnexBlockEdits } from "./settingsAnnexBlockEdits";
import { SETTINGS_SHEET } from "./sheetNames";
import { SHEET_LOOK } from "./sheetLook";
import type { CellValue } from "./snapshot";

const sheet = SETTINGS_SHEET;

/**
 * Edits that make the sheet 计划设置 (新建设置表): one line for each setting with its default and what it does, lists where
 * there is a choice, then the block of annexes, one line for each. From the first cell on it says that it is unfinished, until
 * `closing` of the change, which comes after the formulas that refer to it.
 *
 * @param mark stands for the mode of calculation until the working sheets follow it
 */
export function settingsSheetEdits(settings: Settings, mark?: string): readonly Edit[] {
  const { headerRow, widths, tabColor, title, unfinished } = SETTINGS_SHEET_LAYOUT;
  const entries = settingEntries(settings);
  const block = newSettingsBlock();
  const lines = entries.map(({ definition, value, standard }): readonly CellValue[] => {
    const shown = definition.key === "calculation" ? (mark ?? value) : value;
    return [definition.name, shown, standard, SETTING_HELP[definition.key]];
  });
  return [
    { kind: "addSheet", sheet, tabColor, showGridlines: false },
    { kind: "writeCells", sheet, at: { row: 0, column: 0 }, cells: [[title], [unfinished]] },
    { kind: "columnWidths", sheet, column: 0, points: widths },
    { kind: "rowHeights", sheet, row: 0, points: [SHEET_LOOK.titleRowHeight, SHEET_LOOK.metaRowHeight] },
    format(0, 0, 1, 1, { fontSize: SHEET_LOOK.titleSize, bold: true, color: SHEET_LOOK.headerColor }),
    format(1, 0, 1, 1, { fontSize: SHEET_LOOK.bodySize, color: SHEET_LOOK.hintColor }),
    format(headerRow, 0, 1, 4, headingFormat()),
    ...settingLookEdits(SETTING_DEFINITIONS, headerRow + 1, { name: 0, value: 1, standard: 2, help: 3 }),
    {
      kind: "writeCells",
      sheet,
      at: { row: headerRow, column: 0 },
      cells: [Object.values(SETTING_HEADINGS), ...lines],
    },
    ...settingsAnnexBlockEdits(settings, block.row + block.rows - 1),
    { kind: "freezeRows", sheet, rows: headerRow + 1 },
    {
      kind: "pageLayout",
      sheet,
      layout: {
        orientation: "landscape",
        paper: "a4",
        margins: { top: 15, bottom: 15, left: 12, right: 12, header: 8, footer: 8 },
        fitToWidth: 1,
        centerHorizontally: true,
        centerFooter: "&P / &N",
      },
    },
  ];
}

function format(row: number, column: number, rows: number, columns: number, look: CellFormat): Edit {
  return { kind: "format", sheet, range: { row, column, rows, columns }, format: look };
}
