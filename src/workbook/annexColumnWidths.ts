import { fitTable, type FittedTable } from "../domain/print/fitTable";
import { ANNEX_LOOK, ANNEX_PAGE } from "./annexLook";
import type { AnnexSheet } from "./annexSheet";
import { PRINTED_SHARE } from "./printedShare";

/** Hosts round widths to pixels; a table that just fits must not be printed smaller for that. */
const ROOM = 0.985;
/** Fonts that stand in for 仿宋 and 黑体 may be a little wider, in ems. */
const SLACK = 0.05;

/**
 * Widths of the printed columns in points and the size of their font (附表列宽), so that the table fills the width of the text
 * block. Where even the narrowest columns are too wide, so is the table.
 */
export function annexColumnWidths(sheet: AnnexSheet): FittedTable {
  const { size, widths } = fitTable(sheet, (each) => {
    const taken = sheet.columns.length * inPoints(0, each);
    return ((ANNEX_PAGE.textWidth * ROOM - taken) * PRINTED_SHARE) / each;
  });
  return { size, widths: widths.map((ems) => inPoints(ems, size)) };
}

function inPoints(ems: number, size: number): number {
  return ((ems + SLACK) * size + ANNEX_LOOK.paddingWidth) / PRINTED_SHARE;
}
