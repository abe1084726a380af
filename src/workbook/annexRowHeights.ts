import type { FittedTable } from "../domain/print/fitTable";
import { ANNEX_LOOK } from "./annexLook";
import type { AnnexSheet, AnnexSheetRow } from "./annexSheet";
import { cellHeight } from "./cellHeight";
import { printedText } from "./printedText";
import { wholePixels } from "./wholePixels";

/** Heights of the rows of the annex in points, from top to bottom. */
export interface AnnexRowHeights {
  readonly head: readonly number[];
  readonly body: readonly number[];
  readonly notes: readonly number[];
}

/**
 * Row heights (附表行高) from the text as it wraps in its column, so that nothing is cut: a host fits rows by itself only
 * where nothing is merged. The name of a merged group counts over all of its rows.
 */
export function annexRowHeights(sheet: AnnexSheet, { size, widths }: FittedTable): AnnexRowHeights {
  const groupAt = sheet.columns.findIndex(({ role }) => role !== null && role === sheet.mergedRole);
  const nameAt = sheet.columns.findIndex(({ role }) => role === "name");
  const body = sheet.groups.flatMap(({ name, rows }) => {
    const heights = rows.map((row) => rowHeight(row, { size, widths }, { groupAt, nameAt }));
    const lacking = cellHeight(name, widths[groupAt] ?? 0, size) - heights.reduce((total, height) => total + height, 0);
    const extra = groupAt < 0 ? 0 : wholePixels(Math.max(0, lacking) / rows.length);
    return heights.map((height) => height + extra);
  });
  const width = widths.reduce((total, value) => total + value, 0);
  const notes = sheet.lines.map(({ cells }) =>
    Math.max(
      0,
      ...cells.map((value, at) =>
        cellHeight(String(value), cells.length > 1 ? (widths[at] ?? 0) : width, ANNEX_LOOK.bodySize),
      ),
    ),
  );
  const { labelHeight, titleHeight, headnoteHeight, spacerHeight, headerRowHeight } = ANNEX_LOOK;
  const third = sheet.headnote === "" ? spacerHeight : headnoteHeight;
  return { head: [labelHeight, titleHeight, third, headerRowHeight, headerRowHeight], body, notes };
}

function rowHeight(
  row: AnnexSheetRow,
  { size, widths }: FittedTable,
  { groupAt, nameAt }: { readonly groupAt: number; readonly nameAt: number },
): number {
  const indent = row.level * ANNEX_LOOK.indentWidth;
  const heights = row.cells.map((cell, at) => {
    if (at === groupAt) return 0;
    return cellHeight(printedText(cell), (widths[at] ?? 0) - (at === nameAt ? indent : 0), size);
  });
  return Math.max(ANNEX_LOOK.lowestRow, ...heights);
}
