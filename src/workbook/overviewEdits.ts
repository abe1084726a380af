import type { Edit, PageLayout } from "./edit";
import { OVERVIEW_COLUMNS, OVERVIEW_LOOK } from "./overviewLook";
import { overviewPageStarts } from "./overviewPageStarts";
import type { OverviewSheet } from "./overviewSheet";
import { PRINTED_SHARE } from "./printedShare";

/** Millimetres; the overview is no annex of a report and uses the page as it can. */
const MARGINS: PageLayout["margins"] = { top: 12, bottom: 12, left: 10, right: 10, header: 6, footer: 6 };

const POINTS_A_MILLIMETRE = 72 / 25.4;
/** The page that the margins leave free, in points. */
const PAGE = {
  width: (297 - MARGINS.left - MARGINS.right) * POINTS_A_MILLIMETRE,
  height: (210 - MARGINS.top - MARGINS.bottom) * POINTS_A_MILLIMETRE,
} as const;

/** Edits that build the overview on a new sheet (生成概览): values only, formatted before they are written, charts last. */
export function overviewEdits(name: string, sheet: OverviewSheet): readonly Edit[] {
  const { cells, looks, merges, heights, charts } = sheet;
  const { tables, charts: chartColumns, printed, mark } = OVERVIEW_COLUMNS;
  const { nameWidth, countWidth, gapWidth, chartColumnWidth, bodySize, markColor } = OVERVIEW_LOOK;
  const widths = [
    nameWidth,
    ...Array<number>(tables - 1).fill(countWidth),
    gapWidth,
    ...Array<number>(chartColumns).fill(chartColumnWidth),
    gapWidth,
    chartColumnWidth,
  ];
  return [
    { kind: "addSheet", sheet: name, tabColor: "#2F5D8C", showGridlines: false },
    ...merges.map((range): Edit => ({ kind: "mergeCells", sheet: name, range })),
    ...looks.map(({ range, format }): Edit => ({ kind: "format", sheet: name, range, format })),
    {
      kind: "format",
      sheet: name,
      range: { row: 0, column: mark, rows: 1, columns: 1 },
      format: { numberFormat: "@", fontSize: bodySize, color: markColor, wrap: false },
    },
    { kind: "columnWidths", sheet: name, column: 0, points: widths },
    { kind: "rowHeights", sheet: name, row: 0, points: heights },
    { kind: "writeCells", sheet: name, at: { row: 0, column: 0 }, cells },
    ...charts.map((chart): Edit => ({ kind: "chart", sheet: name, chart })),
    {
      kind: "pageLayout",
      sheet: name,
      layout: {
        orientation: "landscape",
        paper: "a4",
        margins: MARGINS,
        fitToWidth: 1,
        centerHorizontally: true,
        rowBreaks: overviewPageStarts(sheet, pageHeight(widths.slice(0, printed))),
        printArea: { row: 0, column: 0, rows: cells.length, columns: printed },
        centerFooter: "— &P —",
      },
    },
  ];
}

/** How many points of rows a page holds, when it is printed one page wide. */
function pageHeight(widths: readonly number[]): number {
  const width = widths.reduce((total, each) => total + each, 0) * PRINTED_SHARE;
  return PAGE.height * Math.max(1, width / PAGE.width);
}
