import type { FittedTable } from "../domain/print/fitTable";
import { lineCount } from "../domain/print/lineCount";
import type { AnnexParts } from "./annexParts";
import { cellText } from "./cellText";
import { DOCUMENT_SIZES } from "./documentLook";
import { mergedRole } from "./mergedRole";

/** Heights of what stands in a column of the table, in points. */
export interface RowHeights {
  /** Of the rows of the body. */
  readonly body: readonly number[];
  /** What the name of each group needs over its rows; 0 where rows repeat it. */
  readonly named: readonly number[];
}

/**
 * Heights of the rows of the body in points (行高), from the text as it wraps in its column. The name of a group stands over
 * all of its rows: they are made higher where it would not fit.
 */
export function rowHeights(parts: AnnexParts, { size, widths }: FittedTable): RowHeights {
  const merged = mergedRole(parts);
  const groupAt = merged === null ? -1 : parts.columns.findIndex(({ role }) => role === merged);
  const linesOf = (text: string, column: number, indent: number): number =>
    lineCount(text, ((widths[column] ?? 0) - 2 * DOCUMENT_SIZES.padding) / size - indent, DOCUMENT_SIZES.gap);
  const named = parts.groups.map(({ name }) => (groupAt < 0 ? 0 : heightOf(linesOf(name, groupAt, 0), size)));
  const body = parts.groups.flatMap(({ rows }, group) => {
    const heights = rows.map(({ cells, level = 0 }) => {
      const lines = cells.map((cell, column) => {
        const indent = parts.columns[column]?.role === "name" ? level : 0;
        return column === groupAt ? 1 : linesOf(cellText(cell), column, indent);
      });
      return Math.max(DOCUMENT_SIZES.lowestRow, heightOf(Math.max(1, ...lines), size));
    });
    const lacking = (named[group] ?? 0) - heights.reduce((total, height) => total + height, 0);
    return heights.map((height) => height + Math.max(0, lacking) / heights.length);
  });
  return { body, named };
}

function heightOf(lines: number, size: number): number {
  return lines * size * DOCUMENT_SIZES.lineHeight + DOCUMENT_SIZES.rowSpace;
}
