import { columnNeed, type ColumnNeed } from "./columnNeed";
import { columnWidths } from "./columnWidths";
import type { PrintColumn, PrintTable } from "./printTable";
import { textWidth } from "./textWidth";

/** How a table is set. */
export interface FittedTable {
  /** Size of its font in points. */
  readonly size: number;
  /** Widths of its columns, in ems of that size. */
  readonly widths: readonly number[];
}

/** From 小五 down to what can still be read in print, in points. */
const SIZES = [9, 8.5, 8, 7.5, 7] as const;
const SMALLEST = 7;
/** No table is set smaller than this for breaks that read badly. */
const SMALLEST_FOR_LOOKS = 8;
/** In this share of its rows a figure may be parted from its unit. */
const FEW = 0.05;
/** Of more rows than these, so many are looked at, evenly spread. */
const MOST_ROWS = 240;

/**
 * Size of the font and widths of the columns of a table (排版), measured from what it holds: 小五 where its columns fit the page
 * and its figures stay with their units, smaller where they do not. Where even the narrowest columns of the smallest size are
 * too wide, so is the table.
 *
 * @param room what the columns have together in a size of the font, in ems of it
 * @example
 * fitTable({ columns: [{ role: "name", heading: "指标" }], groups: [], mergedRole: null }, () => 10) // => {"size": 9, "widths": [10]}
 */
export function fitTable(table: PrintTable, room: (size: number) => number): FittedTable {
  const needs = needsOf(table);
  const rows = needs[0]?.texts.length ?? 0;
  const least = needs.reduce((total, need) => total + need.least, 0);
  let best: (FittedTable & { readonly bad: number }) | null = null;
  for (const size of SIZES.filter((each) => least <= room(each))) {
    if (best !== null && size < SMALLEST_FOR_LOOKS) break;
    const { widths, bad } = columnWidths(needs, room(size));
    if (best === null || bad < best.bad) best = { size, widths, bad };
    if (bad <= rows * FEW) break;
  }
  if (best !== null) return { size: best.size, widths: best.widths };
  return { size: SMALLEST, widths: columnWidths(needs, room(SMALLEST)).widths };
}

function needsOf({ columns, groups, mergedRole, figureShare = 1, gap = 0 }: PrintTable): readonly ColumnNeed[] {
  const all = groups.flatMap(({ rows }) => rows);
  const seen = spread(all.length);
  return columns.map((column, at) => {
    const isMerged = column.role !== null && column.role === mergedRole;
    return columnNeed(column, { all, seen, at, isMerged, spanner: spannerShare(columns, at, gap), figureShare, gap });
  });
}

/** What a heading over several columns needs of each of them. */
function spannerShare(columns: readonly PrintColumn[], at: number, gap: number): number {
  const spanner = columns[at]?.spanner;
  if (spanner === undefined) return 0;
  let [from, to] = [at, at + 1];
  while (columns[from - 1]?.spanner === spanner) from -= 1;
  while (columns[to]?.spanner === spanner) to += 1;
  return textWidth(spanner, gap) / (to - from);
}

function spread(count: number): readonly number[] {
  if (count <= MOST_ROWS) return Array.from({ length: count }, (_, row) => row);
  return Array.from({ length: MOST_ROWS }, (_, at) => Math.floor((at * count) / MOST_ROWS));
}
