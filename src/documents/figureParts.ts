import type { AnnexCell } from "../domain/annex/annex";
import { cellText } from "./cellText";

/** How many characters a figure has before its decimal point, and after it. */
export interface FigureParts {
  readonly whole: number;
  /** 0 where it has no point. */
  readonly decimals: number;
}

/** The two sides of a figure's decimal point (小数点两侧); null for text. */
export function figureParts(cell: AnnexCell): FigureParts | null {
  if (cell === null || "text" in cell) return null;
  const [whole = "", decimals = ""] = cellText(cell).split(".");
  return { whole: whole.length, decimals: decimals.length };
}
