import type { AnnexCell } from "../domain/annex/annex";
import { ANNEX_MARKS } from "./annexMarks";
import { annexPlacement } from "./annexPlacement";
import { annexSegments } from "./annexSegments";
import type { AnnexHead, AnnexSheet } from "./annexSheet";
import { runsOf } from "./runsOf";
import type { CellValue } from "./snapshot";

type Line = (CellValue | null)[];

/**
 * Every value of the annex in its cell (附表单元格), from the top left; null where nothing stands. A merged area has its
 * value in its first cell. The same grid is written and then compared with what was read back.
 */
export function annexCells(sheet: AnnexSheet): readonly (readonly (CellValue | null)[])[] {
  const place = annexPlacement(sheet);
  const width = place.outsideColumn + sheet.outsideHeadings.length;
  const blank = (): Line => Array<CellValue | null>(width).fill(null);
  const put = (line: Line, column: number, value: CellValue): Line => {
    if (value !== "") line[column] = value;
    return line;
  };
  const [upper, lower] = headerLines(sheet, blank, put);
  const groupAt = sheet.columns.findIndex(({ role }) => role !== null && role === sheet.mergedRole);
  const segmentRows = new Set(annexSegments(sheet).map(({ row }) => row - place.firstRow));
  const body = sheet.groups
    .flatMap(({ rows }) => rows)
    .map((row, at) => {
      const line = blank();
      row.cells.forEach((cell, column) => {
        if (column !== groupAt || segmentRows.has(at)) put(line, column, valueOf(cell));
      });
      put(line, place.codeColumn, row.code);
      put(line, place.remarkColumn, row.generatedRemark);
      row.outside.forEach((value, index) => put(line, place.outsideColumn + index, value));
      return line;
    });
  const headLine = (name: keyof AnnexHead): Line => {
    const line = put(put(blank(), 0, sheet[name]), place.codeColumn, ANNEX_MARKS[name]);
    return put(line, place.remarkColumn, sheet.generatedHead[name]);
  };
  const lines = sheet.lines.map(({ code, cells, generated }) => {
    const line = blank();
    cells.forEach((value, at) => put(line, at, value));
    return put(put(line, place.codeColumn, code), place.remarkColumn, generated);
  });
  return [headLine("label"), headLine("title"), headLine("headnote"), upper, lower, ...body, ...lines];
}

function headerLines(
  sheet: AnnexSheet,
  blank: () => Line,
  put: (line: Line, column: number, value: CellValue) => Line,
): readonly [Line, Line] {
  const place = annexPlacement(sheet);
  const upper = blank();
  const lower = blank();
  for (const { start, length, key } of runsOf(sheet.columns.map(({ spanner }) => spanner))) {
    for (let column = start; column < start + length; column += 1) {
      put(key === undefined ? upper : lower, column, sheet.columns[column]?.heading ?? "");
    }
    if (key !== undefined) put(upper, start, key);
  }
  put(upper, place.codeColumn, ANNEX_MARKS.codeHeading);
  put(lower, place.codeColumn, `${ANNEX_MARKS.noteCodes}${sheet.noteCodes.join("|")}`);
  put(upper, place.remarkColumn, ANNEX_MARKS.remarkHeading);
  put(lower, place.remarkColumn, headingsByRole(sheet));
  sheet.outsideHeadings.forEach((heading, index) => put(upper, place.outsideColumn + index, heading));
  return [upper, lower];
}

/** Our headings by role: with them the next run knows its own columns from added ones, in whatever language. */
function headingsByRole(sheet: AnnexSheet): string {
  return sheet.columns.flatMap(({ role, heading }) => (role === null ? [] : [`${role}=${heading}`])).join("|");
}

function valueOf(cell: AnnexCell): CellValue {
  if (cell === null) return "";
  return "text" in cell ? cell.text : cell.value;
}
