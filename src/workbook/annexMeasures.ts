import { annexColumnWidths } from "./annexColumnWidths";
import { ANNEX_PAGE } from "./annexLook";
import { annexPageStarts } from "./annexPageStarts";
import { annexRowHeights, type AnnexRowHeights } from "./annexRowHeights";
import type { AnnexSheet } from "./annexSheet";

/** Sizes of the annex and where its pages break; widths and heights in points. */
export interface AnnexMeasures {
  /** Size of the font of the table. */
  readonly size: number;
  readonly widths: readonly number[];
  readonly heights: AnnexRowHeights;
  /** Rows of the table, notes included, that begin a page other than the first; counted from 0. */
  readonly starts: readonly number[];
}

/** A page that is full to the last point would break a row earlier where a host rounds heights up. */
const ROOM = 0.985;
const measured = new WeakMap<AnnexSheet, AnnexMeasures>();

/** Measures the annex (附表版面), each only once: widths of columns, heights of rows, page breaks, which hang together. */
export function annexMeasures(sheet: AnnexSheet): AnnexMeasures {
  const known = measured.get(sheet);
  if (known) return known;
  const fitted = annexColumnWidths(sheet);
  const { size, widths } = fitted;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, ANNEX_PAGE.textWidth / total);
  const { heights, starts } = annexPageStarts(sheet, annexRowHeights(sheet, fitted), {
    height: (ANNEX_PAGE.textHeight * ROOM) / scale,
    groupWidth: widths[sheet.columns.findIndex(({ role }) => role !== null && role === sheet.mergedRole)] ?? null,
    size,
  });
  const measures = { size, widths, heights, starts };
  measured.set(sheet, measures);
  return measures;
}
