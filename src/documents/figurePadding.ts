import type { AnnexCell } from "../domain/annex/annex";
import type { AnnexParts } from "./annexParts";
import { cellText } from "./cellText";

/** Widths in Times New Roman, in ems. */
const DIGIT = 0.5;
const POINT = 0.25;

/**
 * How far the figures of a column stand from its right edge so that decimal points stand below each other (小数点对齐), in
 * points, and the widest of them stands in the middle of the column. Null for text, which is centred.
 *
 * @param width of the column in points, without its padding
 * @param size of the font in points
 */
export function figurePadding(
  parts: AnnexParts,
  column: number,
  width: number,
  size: number,
): (cell: AnnexCell) => number | null {
  const figures = parts.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => figureOf(cells[column] ?? null)));
  const left = Math.max(0, ...figures.map(({ left: wide }) => wide));
  const right = Math.max(0, ...figures.map(({ right: wide }) => wide));
  const beside = Math.max(0, (width - (left + right) * size) / 2);
  return (cell) => {
    const [figure] = figureOf(cell);
    return figure ? beside + (right - figure.right) * size : null;
  };
}

/** How wide a figure is before its decimal point, and from the point on, in ems. */
function figureOf(cell: AnnexCell): readonly { readonly left: number; readonly right: number }[] {
  if (cell === null || "text" in cell) return [];
  const text = cellText(cell);
  const point = text.indexOf(".");
  if (point < 0) return [{ left: text.length * DIGIT, right: 0 }];
  return [{ left: point * DIGIT, right: POINT + (text.length - point - 1) * DIGIT }];
}
