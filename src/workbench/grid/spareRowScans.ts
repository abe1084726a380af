import type { SheetRangeThemeModel } from "@univerjs/sheets";

/**
 * The component looks through all rows of a sheet each time that the height of one changes, for the stripes of striped ranges:
 * the square of the number of rows, seconds at 10,000. Here it does so from when the first range is striped.
 */
export function spareRowScans(stripes: SheetRangeThemeModel): void {
  const refresh = stripes.refreshSheetRowVisibleFuncSet.bind(stripes);
  const register = stripes.registerRangeThemeRule.bind(stripes);
  let isStriped = false;
  stripes.registerRangeThemeRule = (theme, place): void => {
    isStriped = true;
    register(theme, place);
  };
  stripes.refreshSheetRowVisibleFuncSet = (unitId, sheet): void => {
    if (isStriped) refresh(unitId, sheet);
  };
}
