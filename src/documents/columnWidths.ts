import type { AnnexColumnRole } from "../domain/annex/annex";
import type { AnnexParts, PrintedColumn } from "./annexParts";
import { cellText } from "./cellText";
import { DOCUMENT_SIZES } from "./documentLook";
import { emWidth } from "./emWidth";
import { wrappedLines } from "./wrappedLines";

/** Widths in ems between which a column whose text may wrap is set. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const WRAPPING: Readonly<Partial<Record<AnnexColumnRole, Bounds>>> = {
  group: { least: 2.1, most: 2.1 },
  subgroup: { least: 2.1, most: 4.2 },
  name: { least: 9, most: 16 },
  targetValue: { least: 6.7, most: 11 },
  targetGrowth: { least: 3.7, most: 8 },
  stretchTarget: { least: 4.2, most: 8 },
  yearOnYear: { least: 3.7, most: 7 },
  agency: { least: 4.2, most: 9 },
  explanation: { least: 12, most: 26 },
  remark: { least: 8, most: 22 },
};
const ADDED: Bounds = { least: 4, most: 12 };
/** Fonts that stand in for 仿宋 and 黑体 may be a little wider. */
const SLACK = 0.15;
const HEADING_LINES = 3;

/**
 * Widths of the columns in points (列宽), measured from what they hold: numbers never wrap, text wraps within bounds and shares
 * what is left, so that the table is as wide as asked for. Where even the narrowest columns are too wide, all shrink alike.
 */
export function columnWidths(parts: AnnexParts, total: number): readonly number[] {
  const needs = parts.columns.map((column, at) => needOf(column, textsIn(parts, at)));
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  if (least >= total) return needs.map((need) => (need.least * total) / least);
  if (most > total) {
    const share = (total - least) / (most - least);
    return needs.map((need) => need.least + (need.most - need.least) * share);
  }
  return stretched(parts.columns, needs, total - most);
}

/** Room to spare goes to names and remarks; without them, to every column. */
function stretched(columns: readonly PrintedColumn[], needs: readonly Bounds[], spare: number): readonly number[] {
  const takes = columns.map(({ role }) => role === "name" || role === "remark" || role === "explanation");
  const takers = takes.filter(Boolean).length;
  const each = spare / (takers === 0 ? columns.length : takers);
  return needs.map((need, at) => need.most + (takers === 0 || takes[at] === true ? each : 0));
}

function textsIn({ groups }: AnnexParts, at: number): readonly string[] {
  return groups.flatMap(({ rows }) =>
    rows.map(({ cells, level = 0 }) => "　".repeat(level) + cellText(cells[at] ?? null)),
  );
}

function needOf({ role, heading, spanner }: PrintedColumn, texts: readonly string[]): Bounds {
  const content = Math.max(0, ...texts.flatMap((text) => text.split("\n")).map(emWidth));
  const headed = narrowestFor(heading, spanner === undefined ? HEADING_LINES : 1);
  const bounds = role === null ? ADDED : WRAPPING[role];
  const wraps = bounds !== undefined && content > bounds.least;
  const least = Math.max(headed, wraps ? bounds.least : content);
  const most = Math.max(least, wraps ? Math.min(content, bounds.most) : content);
  return { least: inPoints(least), most: inPoints(most) };
}

/** The narrowest width in ems in which a heading takes no more lines than the header has. */
function narrowestFor(heading: string, mostLines: number): number {
  const whole = Math.max(...heading.split("\n").map(emWidth));
  let width = Math.min(2, whole);
  while (width < whole && wrappedLines(heading, width) > mostLines) width += 0.1;
  return width;
}

function inPoints(ems: number): number {
  return (ems + SLACK) * DOCUMENT_SIZES.body + 2 * DOCUMENT_SIZES.padding;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
