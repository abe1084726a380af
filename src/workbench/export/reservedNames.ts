import type { SheetContent } from "../grid/gridSnapshot";
import { columnLetters } from "../grid/columnLetters";
import { rangeAddress } from "./rangeAddress";
import { sheetAddress } from "./sheetAddress";

/** A defined name of a sheet that programs keep for themselves, and the cells that it stands for. */
export interface ReservedName {
  readonly name: "_xlnm.Print_Area" | "_xlnm.Print_Titles" | "_xlnm._FilterDatabase";
  readonly cells: string;
}

/**
 * The defined names behind a sheet's print area, print titles and filter (打印区域、打印标题、筛选). The sheet's name is
 * always quoted and the addresses are absolute: other programs drop the names otherwise.
 */
export function reservedNames(sheet: SheetContent): ReservedName[] {
  const { printArea, titleRows, titleColumns } = sheet.extras.page;
  const names: ReservedName[] = [];
  if (sheet.filter !== undefined) {
    names.push({ name: "_xlnm._FilterDatabase", cells: sheetAddress(sheet.name, rangeAddress(sheet.filter, "$")) });
  }
  if (printArea !== undefined) {
    names.push({ name: "_xlnm.Print_Area", cells: sheetAddress(sheet.name, rangeAddress(printArea, "$")) });
  }
  const titles: string[] = [];
  if (titleColumns !== undefined) {
    titles.push(`$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`);
  }
  if (titleRows !== undefined) {
    titles.push(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  }
  if (titles.length > 0) {
    const cells = titles.map((lines) => sheetAddress(sheet.name, lines)).join(",");
    names.push({ name: "_xlnm.Print_Titles", cells });
  }
  return names;
}
