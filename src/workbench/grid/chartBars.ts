import type { ChartData } from "./chartData";
import type { ChartScale } from "./chartScale";
import type { SheetChart } from "./gridSnapshot";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A bar or column. */
export interface ChartBar {
  readonly box: Box;
  readonly color: string;
}

/** Share of a category's room that is left free. */
const GAP = 0.36;

/** Where the bars (along the rows) or columns of a chart stand in its plot. */
export function chartBars(
  chart: SheetChart,
  { categories, series }: ChartData,
  scale: ChartScale,
  plot: Box,
): ChartBar[] {
  const isBar = chart.type === "barClustered" || chart.type === "barStacked";
  const isStacked = chart.type === "barStacked" || chart.type === "columnStacked";
  const count = Math.max(categories.length, ...series.map(({ values }) => values.length), 1);
  const room = (isBar ? plot.height : plot.width) / count;
  const thickness = (room * (1 - GAP)) / (isStacked ? 1 : Math.max(series.length, 1));
  const backwards = isBarBackwards(chart, isBar);
  const bars: ChartBar[] = [];
  for (let category = 0; category < count; category += 1) {
    const ends = { up: 0, down: 0 };
    series.forEach(({ color, values }, at) => {
      const value = values[category] ?? null;
      if (value === null) return;
      const start = isStacked ? (value < 0 ? ends.down : ends.up) : 0;
      if (value < 0) ends.down += value;
      else ends.up += value;
      const slot = backwards ? count - 1 - category : category;
      const lane = isStacked ? 0 : backwards ? series.length - 1 - at : at;
      const across = slot * room + (room * GAP) / 2 + lane * thickness;
      bars.push({
        color,
        box: boxOf(isBar, plot, across, thickness, shareOf(scale, start), shareOf(scale, start + value)),
      });
    });
  }
  return bars;
}

/** As in Excel, the first category of bars stands at the bottom, unless the chart is reversed. */
function isBarBackwards({ reversed = false }: SheetChart, isBar: boolean): boolean {
  return isBar ? !reversed : reversed;
}

function shareOf({ from, to }: ChartScale, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function boxOf(isBar: boolean, plot: Box, across: number, thickness: number, start: number, end: number): Box {
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  return isBar
    ? {
        left: plot.left + low * plot.width,
        width: (high - low) * plot.width,
        top: plot.top + across,
        height: thickness,
      }
    : {
        left: plot.left + across,
        width: thickness,
        top: plot.top + (1 - high) * plot.height,
        height: (high - low) * plot.height,
      };
}
