import type { CellFormat } from "./edit";
import { SHEET_LOOK } from "./sheetLook";

const LINE = { weight: "thin", color: SHEET_LOOK.lineColor } as const;

/** How a line of the sheet 计划设置 looks. */
export const SETTING_LINE_LOOK: CellFormat = {
  fontSize: SHEET_LOOK.bodySize,
  horizontal: "left",
  vertical: "center",
  borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
};

/** How a cell looks there that people fill in: text stays text. */
export const SETTING_INPUT_LOOK: CellFormat = {
  ...SETTING_LINE_LOOK,
  numberFormat: "@",
  fill: SHEET_LOOK.inputFill,
  color: SHEET_LOOK.inputColor,
};
