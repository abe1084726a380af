import type { Grid } from "./grid";
import type { SheetBlock, SheetChart } from "./gridSnapshot";

/** What a chart draws now: names on its axis, and for each series a number or nothing for each name. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** Colours of series that have none of their own, as Excel 2013 and later choose them. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Reads a chart's cells as they are now; the chart names sheets by their ids. */
export function chartData(grid: Pick<Grid, "values" | "texts" | "sheetIds">, chart: SheetChart): ChartData {
  const exists = ({ sheet, range }: SheetBlock): boolean => range.rows > 0 && grid.sheetIds().includes(sheet);
  const { categories } = chart;
  return {
    categories: categories && exists(categories) ? grid.texts(categories.sheet, categories.range).flat() : [],
    series: chart.series
      .filter(({ values }) => exists(values))
      .map(({ name, color, values }, at) => ({
        name,
        color: color ?? COLORS[at % COLORS.length] ?? "#4472C4",
        values: grid
          .values(values.sheet, values.range)
          .flat()
          .map((value) => (typeof value === "number" ? value : null)),
      })),
  };
}
