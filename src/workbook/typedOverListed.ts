import type { SheetTable } from "./sheetTable";

/** Stands between headings in the list of cells typed over. */
export const TYPED_OVER_MARK = "、";

/** Headings of the computed cells of a row that its list of cells typed over names (读手填项). */
export function typedOverListed(table: SheetTable, row: number): ReadonlySet<string> {
  if (!table.columns.has("typedOver")) return new Set();
  return new Set(String(table.cell(row, "typedOver")).split(TYPED_OVER_MARK));
}
