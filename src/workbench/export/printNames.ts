import type { NamedRange } from "hucre";
import type { SheetContent } from "../grid/gridSnapshot";
import { columnLetters } from "../grid/columnLetters";
import { rangeAddress } from "./rangeAddress";

/**
 * The defined names behind a sheet's print area and print titles (打印区域、打印标题). The sheet's name is always quoted
 * and the addresses are absolute: other programs drop the names otherwise.
 */
export function printNames(sheet: SheetContent): NamedRange[] {
  const { printArea, titleRows, titleColumns } = sheet.extras.page;
  const onSheet = (address: string): string => `'${sheet.name.replaceAll("'", "''")}'!${address}`;
  const names: NamedRange[] = [];
  if (printArea !== undefined) {
    names.push({ name: "_xlnm.Print_Area", range: onSheet(rangeAddress(printArea, "$")), scope: sheet.name });
  }
  const titles: string[] = [];
  if (titleColumns !== undefined) {
    titles.push(onSheet(`$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`));
  }
  if (titleRows !== undefined) {
    titles.push(onSheet(`$${titleRows.from + 1}:$${titleRows.to + 1}`));
  }
  if (titles.length > 0) {
    names.push({ name: "_xlnm.Print_Titles", range: titles.join(","), scope: sheet.name });
  }
  return names;
}
