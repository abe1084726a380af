import type { AnnexCell } from "../domain/annex/annex";
import { figureParts, type FigureParts } from "./figureParts";
import { widestFigure } from "./widestFigure";

/** Widths in Times New Roman, in ems. */
const DIGIT = 0.5;
const POINT = 0.25;
/** A font that stands in for it may be so much wider; a figure must not wrap for that. */
const WIDER = 1.3;

/**
 * How far each figure of a column stands from its right edge, so that decimal points stand below each other (小数点对齐) and the
 * widest figure about in the middle. Null for text, which is centred.
 *
 * @param cells of the column
 * @param width of the column without its padding, in ems
 * @returns ems
 */
export function figurePadding(cells: readonly AnnexCell[], width: number): (cell: AnnexCell) => number | null {
  const widest = widestFigure(cells);
  const beside = widest ? Math.max(0, (width - widthOf(widest) * WIDER) / 2) : 0;
  return (cell) => {
    const figure = figureParts(cell);
    return figure && widest ? beside + decimalWidth(widest) - decimalWidth(figure) : null;
  };
}

function widthOf(figure: FigureParts): number {
  return figure.whole * DIGIT + decimalWidth(figure);
}

function decimalWidth({ decimals }: FigureParts): number {
  return decimals === 0 ? 0 : POINT + decimals * DIGIT;
}
