import type { AnnexCell } from "../domain/annex/annex";
import { alignedTexts } from "../domain/print/alignedTexts";
import { numberFormatOf } from "./numberFormatOf";

/** How the numbers of one column print, so that their decimal points stand below each other. */
export interface ColumnNumbers {
  /** Number format of each row; null where the cell is no number. */
  readonly formats: readonly (string | null)[];
  /** Each cell as wide as it prints: a number with fewer decimals than others keeps their room. */
  readonly texts: readonly string[];
}

/**
 * Number formats of a column of the annex (数字对齐), rule R2: every number with its own decimals and, right of them, blanks as
 * wide as the decimals that others have more. The columns stand right, so points stand below points.
 *
 * @example
 * annexNumberFormats([{ value: 72, decimals: 0 }, { value: 1.5, decimals: 1 }]).formats // => ["0_._0", "0.0"]
 */
export function annexNumberFormats(cells: readonly AnnexCell[]): ColumnNumbers {
  const most = Math.max(0, ...cells.map((cell) => (cell !== null && "value" in cell ? cell.decimals : 0)));
  return {
    formats: cells.map((cell) => (cell === null || "text" in cell ? null : formatOf(cell.decimals, most))),
    texts: alignedTexts(cells),
  };
}

/** `_x` leaves a blank as wide as x. */
function formatOf(decimals: number, most: number): string {
  const point = decimals === 0 && most > 0 ? "_." : "";
  return `${numberFormatOf("figure", decimals)}${point}${"_0".repeat(most - decimals)}`;
}
