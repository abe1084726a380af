import type { RangePlace } from "./edit";
import type { OverviewDraft } from "./overviewDraft";
import { LOWEST_CHART_ROWS, OVERVIEW_COLUMNS } from "./overviewLook";
import type { TablePlace } from "./overviewTable";

/** The cells beside a table and its heading that its chart covers (图表位置): as high as both. */
export function overviewChartPlace(draft: OverviewDraft, table: TablePlace): RangePlace {
  const { firstChart: column, charts: columns } = OVERVIEW_COLUMNS;
  const row = table.headerRow - 1;
  while (draft.row - row < LOWEST_CHART_ROWS) draft.add([]);
  return { row, column, rows: draft.row - row, columns };
}
