import type { AnnexCell } from "../domain/annex/annex";
import { figureParts, type FigureParts } from "./figureParts";

/** The widest sides of the decimal point that the figures of a column have (最宽数字); null where it holds none. */
export function widestFigure(cells: readonly AnnexCell[]): FigureParts | null {
  const figures = cells.map(figureParts).filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  return figures.reduce((widest, { whole, decimals }) => ({
    whole: Math.max(widest.whole, whole),
    decimals: Math.max(widest.decimals, decimals),
  }));
}
