import { annexPlacement } from "./annexPlacement";
import { annexSegments } from "./annexSegments";
import type { AnnexSheet } from "./annexSheet";
import type { RangePlace } from "./edit";
import { runsOf } from "./runsOf";

/** Areas of the annex that are merged (合并单元格): title, spanners, headings over two rows, groups, notes; never an indicator's row (rule X8). */
export function annexMerges(sheet: AnnexSheet): readonly RangePlace[] {
  const place = annexPlacement(sheet);
  const { columnCount, headerRow } = place;
  const wholeRow = (row: number): RangePlace => ({ row, column: 0, rows: 1, columns: columnCount });
  const headings = runsOf(sheet.columns.map(({ spanner }) => spanner)).flatMap(
    ({ start, length, key }): RangePlace[] => {
      if (key !== undefined) return [{ row: headerRow, column: start, rows: 1, columns: length }];
      return Array.from({ length }, (_, at) => ({ row: headerRow, column: start + at, rows: 2, columns: 1 }));
    },
  );
  return [
    wholeRow(place.titleRow),
    ...(sheet.headnote === "" ? [] : [wholeRow(place.headnoteRow)]),
    ...headings,
    ...groupMerges(sheet),
    ...sheet.lines.flatMap(({ cells }, at) => (cells.length > 1 ? [] : [wholeRow(place.firstNoteRow + at)])),
  ].filter(({ rows, columns }) => rows * columns > 1);
}

function groupMerges(sheet: AnnexSheet): readonly RangePlace[] {
  const column = sheet.columns.findIndex(({ role }) => role !== null && role === sheet.mergedRole);
  if (column < 0) return [];
  return annexSegments(sheet).map(({ row, rows }) => ({ row, column, rows, columns: 1 }));
}
