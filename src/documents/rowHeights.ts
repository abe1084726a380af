import type { AnnexParts } from "./annexParts";
import { cellText } from "./cellText";
import { DOCUMENT_SIZES } from "./documentLook";
import { wrappedLines } from "./wrappedLines";

/**
 * Heights of the rows of the body in points (行高), from the text as it wraps in its column. The name of a group stands over
 * all of its rows and adds to none.
 *
 * @param size of the font in points
 */
export function rowHeights(parts: AnnexParts, widths: readonly number[], size: number): readonly number[] {
  const { lineHeight, lowestRow, padding } = DOCUMENT_SIZES;
  const groupAt = parts.columns.findIndex(({ role }) => role === (parts.groupRole ?? "group"));
  return parts.groups.flatMap(({ rows }) =>
    rows.map(({ cells, level = 0 }) => {
      const lines = cells.map((cell, column) => {
        if (column === groupAt) return 1;
        const indent = parts.columns[column]?.role === "name" ? level : 0;
        return wrappedLines(cellText(cell), ((widths[column] ?? 0) - 2 * padding) / size - indent);
      });
      return Math.max(lowestRow, Math.max(1, ...lines) * size * lineHeight + 2);
    }),
  );
}
