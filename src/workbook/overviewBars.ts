import type { OverviewBar, ShownOf } from "../domain/summary/overview";
import type { OverviewWords } from "../domain/summary/overviewWords";
import { overviewChartPlace } from "./overviewChartPlace";
import type { OverviewDraft } from "./overviewDraft";
import { overviewHeading } from "./overviewHeading";
import { OVERVIEW_LOOK } from "./overviewLook";
import { overviewTable } from "./overviewTable";

/** How completion stands in the overview. */
export interface BarsStyle {
  readonly words: OverviewWords;
  /** Number format of percentages and points. */
  readonly numberFormat: string;
  /** Told apart from the charts of other annexes on the sheet. */
  readonly chartName: string;
}

/** Adds completion against elapsed time (完成率与时间进度) to the overview: a table, and a chart of two bars for each indicator. */
export function overviewBars(draft: OverviewDraft, { shown, total }: ShownOf<OverviewBar>, style: BarsStyle): void {
  const { words, numberFormat, chartName: name } = style;
  const title = words.completion;
  overviewHeading(draft, title + (shown.length === total ? "" : words.slowest(shown.length, total)));
  if (shown.length === 0) {
    draft.add([words.noCompletion]);
    return;
  }
  const table = overviewTable(draft, {
    headings: [words.indicator, words.completionRate, words.elapsed, words.gap],
    rows: shown.map((bar) => [bar.name, bar.completion, bar.elapsed, bar.gap]),
    numberFormat,
  });
  const { sheet } = draft;
  const columnOf = (
    column: number,
  ): { sheet: string; range: { row: number; column: number; rows: number; columns: 1 } } => ({
    sheet,
    range: { row: table.firstRow, column, rows: table.rows, columns: 1 },
  });
  draft.draw({
    name,
    type: "barClustered",
    title,
    place: overviewChartPlace(draft, table),
    categories: columnOf(0),
    series: [
      { name: oneLine(words.completionRate), values: columnOf(1), color: OVERVIEW_LOOK.completionColor },
      { name: oneLine(words.elapsed), values: columnOf(2), color: OVERVIEW_LOOK.elapsedColor },
    ],
    legend: "bottom",
    axis: { from: 0, numberFormat: "0" },
    reversed: true,
  });
}

function oneLine(heading: string): string {
  return heading.replace("\n", "");
}
