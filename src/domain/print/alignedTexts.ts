import type { AnnexCell } from "../annex/annex";

/**
 * The cells of a column as wide as they print (对齐后文字), rule R2: decimal points stand below each other, so a number with fewer
 * decimals than others keeps their room.
 *
 * @example
 * alignedTexts([{ value: 72, decimals: 0 }, { value: 1.5, decimals: 1 }, { text: "—" }, null]) // => ["72.0", "1.5", "—", ""]
 */
export function alignedTexts(cells: readonly AnnexCell[]): readonly string[] {
  const most = Math.max(0, ...cells.map((cell) => (cell !== null && "value" in cell ? cell.decimals : 0)));
  return cells.map((cell) => {
    if (cell === null) return "";
    return "text" in cell ? cell.text : cell.value.toFixed(Math.max(cell.decimals, most));
  });
}
