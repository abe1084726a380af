import type { CellValue } from "./snapshot";

/** The text that a formula sees when it joins a cell to a text (单元格文字): numbers to 15 digits. */
export function cellText(cell: CellValue): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}
