import { SheetRangeThemeModel } from "@univerjs/sheets";
import { openUniverBook } from "../../../src/workbench/grid/openUniverBook";

it("rows are looked through for stripes from the first stripe on, not before", () => {
  const book = openUniverBook({});
  const stripes = book.injector.get(SheetRangeThemeModel);
  const [sheet] = book.workbook.getSheets();
  if (!sheet) throw new Error("no sheet");
  const [unitId, subUnitId] = [book.unitId, sheet.getSheetId()];
  const looked = jest.spyOn(sheet.getRowManager(), "getRowHeight");
  stripes.refreshSheetRowVisibleFuncSet(unitId, subUnitId);
  expect(looked).not.toHaveBeenCalled();
  const range = { startRow: 0, startColumn: 0, endRow: 9, endColumn: 3 };
  stripes.registerRangeThemeRule("default", { unitId, subUnitId, range });
  expect(looked).toHaveBeenCalled();
  book.univer.dispose();
});
