import type { AnnexParts } from "./annexParts";
import { columnNeeds } from "./columnNeeds";
import { DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { rowHeights } from "./rowHeights";

/** Sizes and places of the table, in points. */
export interface TableLayout {
  /** Size of its font. */
  readonly size: number;
  readonly widths: readonly number[];
  /** Heights of the rows of the body. */
  readonly heights: readonly number[];
}

/** From 小五 down to what can still be read in print, in points. */
const SIZES = [DOCUMENT_SIZES.body, 8.5, 8, 7.5, 7] as const;
const SMALLEST = 7;

/**
 * Widths, heights and font size of the table (版面), measured from what it holds: numbers never wrap, text wraps within bounds
 * and shares what is left, so that the table fills the page. Where even the narrowest columns are too wide the font is smaller.
 */
export function tableLayout(parts: AnnexParts): TableLayout {
  const needs = columnNeeds(parts);
  const total = DOCUMENT_PAGE.textWidth;
  const size = SIZES.find((each) => sum(needs.map(({ least }) => inPoints(least, each))) <= total) ?? SMALLEST;
  const least = needs.map((need) => inPoints(need.least, size));
  const most = needs.map((need) => inPoints(need.most, size));
  const widths = sum(most) <= total ? stretched(parts, most, total) : between(least, most, total);
  return { size, widths, heights: rowHeights(parts, widths, size) };
}

/** Wider than the narrowest by the same share of the way; narrower alike where even those do not fit. */
function between(least: readonly number[], most: readonly number[], total: number): readonly number[] {
  const narrow = sum(least);
  if (narrow >= total) return least.map((width) => (width * total) / narrow);
  const share = (total - narrow) / (sum(most) - narrow);
  return least.map((width, at) => width + ((most[at] ?? width) - width) * share);
}

/** Room to spare goes to names and remarks; without them, to every column. */
function stretched({ columns }: AnnexParts, widths: readonly number[], total: number): readonly number[] {
  const takes = columns.map(({ role }) => role === "name" || role === "remark" || role === "explanation");
  const takers = takes.filter(Boolean).length;
  const each = (total - sum(widths)) / (takers === 0 ? columns.length : takers);
  return widths.map((width, at) => width + (takers === 0 || takes[at] === true ? each : 0));
}

function inPoints(ems: number, size: number): number {
  return ems * size + 2 * DOCUMENT_SIZES.padding;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
