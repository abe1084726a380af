import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import type { AnnexParts, PrintedColumn, PrintedRow } from "./annexParts";
import { cellsInColumn } from "./cellsInColumn";
import { cellText } from "./cellText";
import { emWidth } from "./emWidth";
import type { FigureParts } from "./figureParts";
import { widestFigure } from "./widestFigure";
import { wrappedLines } from "./wrappedLines";

/** Widths in ems between which a column is set. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

const WRAPPING: Readonly<Partial<Record<AnnexColumnRole, ColumnNeed>>> = {
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
const ADDED: ColumnNeed = { least: 4, most: 12 };
/** Columns whose heading breaks best at this width: 完成年度 / 目标%. */
const HEADED: Readonly<Partial<Record<AnnexColumnRole, number>>> = { completion: 4, elapsed: 2.8 };
const HEADING_LINES = 3;
/** Fonts that stand in for 仿宋 and Times New Roman may be a little wider. */
const SLACK = 0.15;
const DIGIT = 0.6;
const POINT = 0.3;

/** What each column of the annex needs (栏宽需求), in ems, without padding: figures on one line, text within bounds. */
export function columnNeeds(parts: AnnexParts): readonly ColumnNeed[] {
  const rows = parts.groups.flatMap((group) => group.rows);
  return parts.columns.map((column, at) => {
    const figure = widestFigure(cellsInColumn(parts, at));
    const content = Math.max(figureWidth(figure), ...rows.map((row) => contentWidth(row, at, column)));
    return needOf(column, content);
  });
}

function figureWidth(figure: FigureParts | null): number {
  if (figure === null) return 0;
  return figure.whole * DIGIT + (figure.decimals === 0 ? 0 : POINT + figure.decimals * DIGIT);
}

function contentWidth({ cells, level = 0 }: PrintedRow, at: number, { role }: PrintedColumn): number {
  const lines = cellText(cells[at] ?? null).split("\n");
  return Math.max(...lines.map(emWidth)) + (role === "name" ? level : 0);
}

function needOf({ role, heading, spanner }: PrintedColumn, content: number): ColumnNeed {
  const narrowest = narrowestFor(heading, spanner === undefined ? HEADING_LINES : 1);
  const headed = Math.max(narrowest, (role && HEADED[role]) ?? 0);
  const bounds = role === null ? ADDED : WRAPPING[role];
  const wraps = bounds !== undefined && content > bounds.least;
  const least = Math.max(headed, wraps ? bounds.least : content);
  const most = Math.max(least, wraps ? Math.min(content, bounds.most) : content);
  return { least: least + SLACK, most: most + SLACK };
}

/** The narrowest width in ems in which a heading takes no more lines than the header has. */
function narrowestFor(heading: string, mostLines: number): number {
  const whole = Math.max(...heading.split("\n").map(emWidth));
  let width = Math.min(2, whole);
  while (width < whole && wrappedLines(heading, width) > mostLines) width += 0.1;
  return width;
}
