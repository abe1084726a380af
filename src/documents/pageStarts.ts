import type { AnnexParts } from "./annexParts";
import { cellText } from "./cellText";
import { DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { wrappedLines } from "./wrappedLines";

/** Room that label, title and unit line take on the first page, in points. */
const HEAD = 100;

/**
 * The rows of the body with which a page begins (分页估计), worked out from the height of the text in its columns, so that
 * every page can say which group its rows belong to. A program that breaks elsewhere only moves the repeated name.
 */
export function pageStarts(parts: AnnexParts, widths: readonly number[]): ReadonlySet<number> {
  const { headerRow, padding } = DOCUMENT_SIZES;
  const starts = new Set<number>();
  const rows = parts.groups.flatMap((group) => group.rows);
  const merged = parts.columns.findIndex(({ role }) => role === (parts.groupRole ?? "group"));
  let left = DOCUMENT_PAGE.textHeight - HEAD - 2 * headerRow;
  rows.forEach(({ cells, level = 0 }, at) => {
    const lines = cells.map((cell, column) => {
      const width = ((widths[column] ?? 0) - 2 * padding) / DOCUMENT_SIZES.body - level;
      return column === merged ? 1 : wrappedLines(cellText(cell), width);
    });
    const height = Math.max(DOCUMENT_SIZES.lowestRow, Math.max(1, ...lines) * DOCUMENT_SIZES.line);
    if (height > left) {
      starts.add(at);
      left = DOCUMENT_PAGE.textHeight - 2 * headerRow;
    }
    left -= height;
  });
  return starts;
}
