import { ANNEX_LOOK } from "./annexLook";
import type { AnnexSheet, AnnexSheetRow } from "./annexSheet";
import { lineCount } from "./lineCount";
import { printedText } from "./printedText";

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
export function annexRowHeights(sheet: AnnexSheet, widths: readonly number[]): AnnexRowHeights {
  const groupAt = sheet.columns.findIndex(({ role }) => role !== null && role === sheet.mergedRole);
  const nameAt = sheet.columns.findIndex(({ role }) => role === "name");
  const body = sheet.groups.flatMap(({ name, rows }) => {
    const heights = rows.map((row) => rowHeight(row, widths, { groupAt, nameAt }));
    const lacking = heightOf(lines(name, widths[groupAt])) - heights.reduce((total, height) => total + height, 0);
    const extra = groupAt < 0 ? 0 : Math.max(0, lacking) / rows.length;
    return heights.map((height) => round(height + extra));
  });
  const width = widths.reduce((total, value) => total + value, 0);
  const notes = sheet.lines.map(({ cells }) => {
    const counts = cells.map((value, at) => lines(String(value), cells.length > 1 ? widths[at] : width));
    return round(heightOf(Math.max(1, ...counts)));
  });
  const { labelHeight, titleHeight, headnoteHeight, spacerHeight, headerRowHeight } = ANNEX_LOOK;
  const third = sheet.headnote === "" ? spacerHeight : headnoteHeight;
  return { head: [labelHeight, titleHeight, third, headerRowHeight, headerRowHeight], body, notes };
}

function rowHeight(
  row: AnnexSheetRow,
  widths: readonly number[],
  { groupAt, nameAt }: { readonly groupAt: number; readonly nameAt: number },
): number {
  const indent = row.level * ANNEX_LOOK.indentWidth;
  const counts = row.cells.map((cell, at) => {
    const width = (widths[at] ?? 0) - (at === nameAt ? indent : 0);
    return at === groupAt ? 1 : lines(printedText(cell), width);
  });
  return Math.max(ANNEX_LOOK.lowestRow, heightOf(Math.max(1, ...counts)));
}

function lines(text: string, width: number | undefined): number {
  const { bodySize, paddingWidth } = ANNEX_LOOK;
  return lineCount(text, Math.max(1, ((width ?? 0) - paddingWidth) / bodySize));
}

function heightOf(count: number): number {
  return count * ANNEX_LOOK.bodySize * ANNEX_LOOK.lineHeight + ANNEX_LOOK.paddingHeight;
}

/** Hosts keep row heights in quarters of a point. */
function round(height: number): number {
  return Math.ceil(height * 4) / 4;
}
