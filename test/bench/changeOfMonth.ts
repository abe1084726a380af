import type { Grid } from "../../src/workbench/grid/grid";
import { parseAddress } from "../../src/workbench/grid/parseAddress";

/** Where 实绩 says which period it is about. */
const PERIOD_CELL = "D2";

/** Types another period on the sheet of actual figures, as people do each month, and waits until every cell shows it. */
export async function changeOfMonth(grid: Grid): Promise<void> {
  const sheet = grid.sheetIds().find((id) => grid.sheetName(id).startsWith("实绩"));
  const place = parseAddress(PERIOD_CELL);
  if (sheet === undefined || !place) throw new Error("no sheet of actual figures");
  const [[before] = []] = grid.values(sheet, place.block);
  if (typeof before !== "string" || !before.includes("1-6月")) throw new Error(`${PERIOD_CELL} is no period`);
  grid.enter(sheet, place.block, [["2024年1-7月"]]);
  await grid.settle();
}
