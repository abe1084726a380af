import type { CellFormat } from "./edit";
import { SHEET_LOOK } from "./sheetLook";

/** How the headings of a working sheet look (表头格式). */
export function headingFormat(): CellFormat {
  const line = { weight: "thin", color: SHEET_LOOK.lineColor } as const;
  return {
    bold: true,
    color: SHEET_LOOK.headerColor,
    fill: SHEET_LOOK.headerFill,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    fontSize: SHEET_LOOK.bodySize,
    borders: { top: line, bottom: line, left: line, right: line, insideVertical: line },
  };
}
