import type { AnnexCell } from "../domain/annex/annex";
import { plainText } from "./plainText";

/** What a cell of the annex prints (单元格文字). Its number is rounded already; here it only gets its trailing zeros (rule R2). */
export function cellText(cell: AnnexCell): string {
  if (cell === null) return "";
  return "text" in cell ? plainText(cell.text) : cell.value.toFixed(cell.decimals);
}
