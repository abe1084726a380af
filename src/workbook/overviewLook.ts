/** How the overview looks (概览样式); sizes in points. Blue and orange can be told apart without colour vision, and in grey. */
export const OVERVIEW_LOOK = {
  font: "微软雅黑",
  titleSize: 18,
  titleHeight: 27.75,
  headingSize: 12,
  headingHeight: 21,
  bodySize: 10,
  rowHeight: 16,
  headerHeight: 30,
  lowHeaderHeight: 18,
  lineHeight: 15,
  /** Space that a cell keeps free at its left and right together. */
  padding: 6,
  spacer: 6,
  nameWidth: 160,
  countWidth: 62,
  gapWidth: 14,
  chartColumnWidth: 50,
  headerFill: "#E8EEF4",
  lineColor: "#C8CFD6",
  hintColor: "#7F7F7F",
  markColor: "#A6A6A6",
  completionColor: "#2F5D8C",
  elapsedColor: "#BFC7D0",
  countColors: {
    reached: "#2F5D8C",
    behind: "#E07B39",
    annual: "#8FA3B5",
    unreported: "#C4CBD2",
    targetPending: "#E3E6EA",
  },
} as const;

/** Columns of the overview, counted from 0: the tables, a gap, the charts, and outside the print area the mark. */
export const OVERVIEW_COLUMNS = { tables: 7, firstChart: 8, charts: 9, printed: 17, mark: 18 } as const;

/** A chart with few bars covers so many rows all the same. */
export const LOWEST_CHART_ROWS = 12;
