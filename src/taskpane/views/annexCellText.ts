import type { AnnexCell } from "../../domain/annex/annex";
import { Exact } from "../../domain/exact";
import { printNumber } from "../../domain/rounding/printNumber";

/** What a cell of the annex shows. Its number is rounded already; here it only gets its trailing zeros (rule R2). */
export function annexCellText(cell: AnnexCell): string {
  if (cell === null) return "";
  return "text" in cell ? cell.text : printNumber(new Exact(cell.value), cell.decimals, "halfUp");
}
