import type { SheetContent } from "../grid/gridSnapshot";
import { characterWidth } from "./characterWidth";
import { xmlElement } from "./xmlElement";

function lastColumnOf(sheet: SheetContent): number {
  let last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  for (const { cells } of sheet.rows) {
    last = Math.max(last, cells.at(-1)?.column ?? -1);
  }
  return last;
}

/** Widths and hidden columns as far as the sheet is used; neighbours that are alike share an element. */
export function fileColumns(sheet: SheetContent, font: { readonly name: string; readonly size: number }): string {
  const hidden = new Set(sheet.hiddenColumns);
  const columns: { min: number; max: number; width: number; hidden: boolean }[] = [];
  const last = lastColumnOf(sheet);
  for (let column = 0; column <= last; column += 1) {
    const width = characterWidth(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth, font);
    const before = columns.at(-1);
    if (before?.width === width && before.hidden === hidden.has(column)) {
      before.max = column + 1;
    } else {
      columns.push({ min: column + 1, max: column + 1, width, hidden: hidden.has(column) });
    }
  }
  const elements = columns.map((column) =>
    xmlElement("col", { ...column, hidden: column.hidden || undefined, customWidth: true }),
  );
  return elements.length === 0 ? "" : xmlElement("cols", {}, ...elements);
}
