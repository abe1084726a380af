import type { AnnexCell } from "../domain/annex/annex";

/** An annex cell as a reader sees it (显示文字): a number with its decimals. */
export function printedText(cell: AnnexCell): string {
  if (cell === null) return "";
  return "text" in cell ? cell.text : cell.value.toFixed(cell.decimals);
}
