import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import { annexColumnNeed, type AnnexColumnNeed } from "./annexColumnNeed";
import { ANNEX_LOOK, ANNEX_PAGE } from "./annexLook";
import type { AnnexSheet, AnnexSheetRow } from "./annexSheet";
import { fitColumns } from "./fitColumns";
import { PRINTED_SHARE } from "./printedShare";

/** Hosts round widths to pixels; a table that just fits must not be printed smaller for that. */
const ROOM = 0.985;
/** Fonts that stand in for 仿宋 and 黑体 may be a little wider. */
const SLACK = 0.05;
/** Of more rows than these, so many are looked at, evenly spread. */
const MOST_ROWS = 240;
/** Columns that look well with room to spare, where they hold something that is longer than a word. */
const TAKERS: ReadonlySet<AnnexColumnRole> = new Set(["name", "explanation", "remark"]);
const TAKEN_FROM = 6;

/**
 * Widths of the printed columns in points (附表列宽), measured from what they hold: so that the table fills the width of the
 * text block and its rows are as low as may be. Numbers never wrap, short names and figures such as 5.5%左右 only where nothing
 * else is left, and blank columns are as wide as their headings. Where even the narrowest columns are too wide, so is the table.
 */
export function annexColumnWidths(sheet: AnnexSheet): readonly number[] {
  const all = sheet.groups.flatMap(({ rows }) => rows);
  const seen = spread(all);
  const needs = sheet.columns.map((column, at) =>
    annexColumnNeed(column, { all, seen, at, isMerged: column.role !== null && column.role === sheet.mergedRole }),
  );
  const taken = needs.length * inPoints(0);
  const room = ((ANNEX_PAGE.textWidth * ROOM - taken) * PRINTED_SHARE) / ANNEX_LOOK.bodySize;
  const widths = fitColumns(needs, room);
  const spare = Math.max(0, room - widths.reduce((total, width) => total + width, 0));
  return stretched(sheet, needs, widths, spare).map(inPoints);
}

function spread(rows: readonly AnnexSheetRow[]): readonly AnnexSheetRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  return Array.from({ length: MOST_ROWS }, (_, at) => rows[Math.floor((at * rows.length) / MOST_ROWS)]).flatMap(
    (row) => (row === undefined ? [] : [row]),
  );
}

/** Room to spare goes to names, explanations and remarks by what they hold; without them, to every column. */
function stretched(
  { columns }: AnnexSheet,
  needs: readonly AnnexColumnNeed[],
  widths: readonly number[],
  spare: number,
): readonly number[] {
  const shares = columns.map(({ role }, at) => {
    const content = needs[at]?.content ?? 0;
    if (role === null || !TAKERS.has(role)) return 0;
    return content >= TAKEN_FROM ? content : role === "name" ? Number.MIN_VALUE : 0;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return widths.map((width, at) => width + spare * (total === 0 ? 1 / widths.length : (shares[at] ?? 0) / total));
}

function inPoints(ems: number): number {
  return ((ems + SLACK) * ANNEX_LOOK.bodySize + ANNEX_LOOK.paddingWidth) / PRINTED_SHARE;
}
