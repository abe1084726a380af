import type { TallyCounts } from "../domain/evaluation/tally";
import type { ShownOf } from "../domain/summary/overview";
import type { OverviewCountWords } from "../domain/summary/overviewWords";
import type { SummarySection } from "../domain/summary/summary";
import { overviewChartPlace } from "./overviewChartPlace";
import type { OverviewDraft } from "./overviewDraft";
import { overviewHeading } from "./overviewHeading";
import { OVERVIEW_LOOK } from "./overviewLook";
import { overviewTable } from "./overviewTable";

/** How the counts of groups or agencies stand in the overview. */
export interface CountsStyle {
  readonly title: string;
  /** Heading of the names. */
  readonly names: string;
  /** Where no name is given. */
  readonly noName: string;
  /** What stands behind the title where not all are shown. */
  readonly mostBehind: (shown: number, total: number) => string;
  readonly words: OverviewCountWords;
  readonly chartName: string;
}

/** The counts that add up to the total, in the order in which they are stacked. */
const STACKED = ["reached", "behind", "annual", "unreported", "targetPending"] as const;

/** Adds the statuses of groups or agencies (执行情况分布) to the overview: a table, and a chart of stacked counts. */
export function overviewCounts(draft: OverviewDraft, sections: ShownOf<SummarySection>, style: CountsStyle): void {
  const { shown, total } = sections;
  const { title, words } = style;
  if (shown.length === 0) return;
  overviewHeading(draft, title + (shown.length === total ? "" : style.mostBehind(shown.length, total)));
  const table = overviewTable(draft, {
    headings: [style.names, words.total, ...STACKED.map((count) => words[count])],
    rows: shown.map(({ name, counts }) => [
      name || style.noName,
      counts.total,
      ...STACKED.map((count) => counts[count]),
    ]),
    numberFormat: "0",
    headerHeight: OVERVIEW_LOOK.lowHeaderHeight,
  });
  const range = (column: number): { row: number; column: number; rows: number; columns: number } => ({
    row: table.firstRow,
    column,
    rows: table.rows,
    columns: 1,
  });
  const { sheet } = draft;
  const counted = STACKED.map((count, at) => ({ count, column: at + 2 })).filter(({ count }) => anyHas(shown, count));
  draft.draw({
    name: style.chartName,
    type: "barStacked",
    title,
    place: overviewChartPlace(draft, table),
    categories: { sheet, range: range(0) },
    series: counted.map(({ count, column }) => ({
      name: words[count],
      values: { sheet, range: range(column) },
      color: OVERVIEW_LOOK.countColors[count],
    })),
    legend: "bottom",
    axis: { from: 0, numberFormat: "0" },
    reversed: true,
  });
}

function anyHas(sections: readonly SummarySection[], count: Exclude<keyof TallyCounts, "total">): boolean {
  return sections.some(({ counts }) => counts[count] > 0);
}
