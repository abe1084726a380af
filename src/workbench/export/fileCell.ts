import type { Cell, CellStyle as FileCellStyle } from "hucre";
import type { CellContent } from "../grid/gridSnapshot";
import { fileFormula } from "./fileFormula";

/** Text that looks like an error value; the file writer would take it for one. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** A formula that fills a block is stored as the values it gave: WPS and older Excel cannot fill blocks. */
function keepsFormula(cell: CellContent): cell is CellContent & { readonly formula: string } {
  return cell.formula !== undefined && cell.spill === undefined;
}

/**
 * A cell in the words of the file writer: a formula with its last result, or the value. Text stays text, also when it
 * begins with `=` or reads `#N/A`.
 */
export function fileCell(cell: CellContent, style: FileCellStyle | undefined, namespace: string): Partial<Cell> {
  if (keepsFormula(cell)) {
    return { formula: fileFormula(cell.formula, namespace), formulaResult: cell.value, style };
  }
  if (cell.type === "text" && LOOKS_LIKE_ERROR.test(String(cell.value))) {
    return { richText: [{ text: String(cell.value) }], style };
  }
  return { value: cell.value, style };
}
