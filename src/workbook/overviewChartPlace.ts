import type { RangePlace } from "./edit";
import type { OverviewDraft } from "./overviewDraft";
import { LOWEST_CHART_ROWS, OVERVIEW_COLUMNS } from "./overviewLook";
import type { TablePlace } from "./overviewTable";

/** The cells beside a table that its chart covers (图表位置): as high as the table, so that bars stand beside their rows. */
export function overviewChartPlace(draft: OverviewDraft, table: TablePlace): RangePlace {
  const { firstChart: column, charts: columns } = OVERVIEW_COLUMNS;
  while (draft.row - table.headerRow < LOWEST_CHART_ROWS) draft.add([]);
  return { row: table.headerRow, column, rows: draft.row - table.headerRow, columns };
}
