import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import { ANNEX_LOOK, ANNEX_PAGE } from "./annexLook";
import { annexNumberFormats } from "./annexNumberFormats";
import type { AnnexSheet, AnnexSheetColumn } from "./annexSheet";
import { lineCount } from "./lineCount";
import { textWidth } from "./textWidth";

/** Bounds of columns whose text may wrap, in ems: never narrower, and never wider unless there is room to spare. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const WRAPPING: Readonly<Partial<Record<AnnexColumnRole, Bounds>>> = {
  group: { least: 2.1, most: 2.1 },
  subgroup: { least: 2.1, most: 4.1 },
  unit: { least: 3.1, most: 5 },
  type: { least: 3.1, most: 3.1 },
  name: { least: 9, most: 16 },
  targetValue: { least: 6.7, most: 11 },
  targetGrowth: { least: 3.7, most: 8 },
  stretchTarget: { least: 4.1, most: 9 },
  yearOnYear: { least: 3.7, most: 7 },
  agency: { least: 4.2, most: 9 },
  explanation: { least: 10, most: 26 },
  remark: { least: 8, most: 22 },
};
/** Columns whose heading breaks best at this width: 完成年度 / 目标%, （百分点）. */
const HEADED: Readonly<Partial<Record<AnnexColumnRole, number>>> = { completion: 3.9, gap: 5 };
/** A group name that every row repeats has the room of two short words. */
const REPEATED: Bounds = { least: 4.1, most: 5 };
const ADDED: Bounds = { least: 4, most: 12 };

/** Hosts round widths to pixels; a table that just fits must not be printed smaller for that. */
const ROOM = 0.985;
/** A heading may take as many lines as two header rows hold; under a spanner it has one row. */
const HEADING_LINES = 3;
/** Fonts that stand in for 仿宋 and 黑体 may be a little wider. */
const SLACK = 0.15;

/**
 * Widths of the printed columns in points (附表列宽), measured from what they hold. Numbers never wrap; text wraps within
 * bounds, and shares what is left of the page, so that the table fills the width of the text block. Only where even the
 * narrowest columns are too wide is the page printed smaller.
 */
export function annexColumnWidths(sheet: AnnexSheet): readonly number[] {
  const needs = sheet.columns.map((column, at) => needOf(column, textsIn(sheet, at), sheet.mergedRole === "group"));
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  const page = ANNEX_PAGE.textWidth * ROOM;
  if (least >= page) return needs.map((need) => need.least);
  if (most >= page) {
    const share = (page - least) / (most - least);
    return needs.map((need) => need.least + (need.most - need.least) * share);
  }
  return stretched(sheet.columns, needs, page - most);
}

const TAKERS: ReadonlySet<AnnexColumnRole> = new Set(["name", "explanation", "remark"]);

/** Room to spare goes to names, explanations and remarks; without them, to every column. */
function stretched(columns: readonly AnnexSheetColumn[], needs: readonly Bounds[], spare: number): readonly number[] {
  const takes = columns.map(({ role }) => role !== null && TAKERS.has(role));
  const takers = takes.filter(Boolean).length;
  const each = spare / (takers === 0 ? columns.length : takers);
  return needs.map((need, at) => need.most + (takers === 0 || takes[at] === true ? each : 0));
}

function textsIn(sheet: AnnexSheet, at: number): readonly string[] {
  return annexNumberFormats(sheet.groups.flatMap(({ rows }) => rows.map((row) => row.cells[at] ?? null))).texts;
}

/** What a column needs, in points. */
function needOf({ role, heading, spanner }: AnnexSheetColumn, texts: readonly string[], isMerged: boolean): Bounds {
  const content = Math.max(0, ...texts.map(textWidth));
  const headed = Math.max(
    narrowestFor(heading, spanner === undefined ? HEADING_LINES : 1),
    (role && HEADED[role]) ?? 0,
  );
  const bounds = role === null ? ADDED : role === "group" && !isMerged ? REPEATED : WRAPPING[role];
  const wraps = bounds !== undefined && content > bounds.least;
  const least = Math.max(headed, wraps ? bounds.least : content);
  const most = Math.max(least, wraps ? Math.min(content, bounds.most) : content);
  return { least: inPoints(least), most: inPoints(most) };
}

/** The narrowest width in ems in which a heading takes no more lines than the header has. */
function narrowestFor(heading: string, mostLines: number): number {
  const whole = textWidth(heading);
  let width = Math.min(2, whole);
  while (width < whole && lineCount(heading, width) > mostLines) width += 0.1;
  return width;
}

function inPoints(ems: number): number {
  return (ems + SLACK) * ANNEX_LOOK.bodySize + ANNEX_LOOK.paddingWidth;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
