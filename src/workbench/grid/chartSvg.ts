import { numfmt } from "@univerjs/core";
import { chartBars } from "./chartBars";
import type { Box } from "./chartBars";
import type { ChartData } from "./chartData";
import { chartScale } from "./chartScale";
import type { ChartScale } from "./chartScale";
import { chartText } from "./chartText";
import type { SheetChart } from "./gridSnapshot";

const FONT = "'Segoe UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const COLORS = { ink: "#595959", line: "#E3E3E3", axis: "#BFBFBF", frame: "#D0D0D0" } as const;
const SIZES = { title: 14, label: 11, edge: 12, line: 18 } as const;
/** A chart's names take at most so much of its width. */
const NAMES_SHARE = 0.4;

/** Draws a chart as SVG of the given size in pixels. */
export function chartSvg(chart: SheetChart, data: ChartData, width: number, height: number): string {
  const stacked = chart.type === "barStacked" || chart.type === "columnStacked";
  const scale = chartScale(stacked ? sums(data) : allValues(data), chart.axis ?? {});
  const isBar = chart.type === "barClustered" || chart.type === "barStacked";
  const plot = plotOf(chart, data, isBar, width, height);
  const parts = [
    `<rect x="0.5" y="0.5" width="${String(width - 1)}" height="${String(height - 1)}" rx="3" fill="#FFFFFF" stroke="${COLORS.frame}"/>`,
    titleOf(chart, width),
    valueAxis(chart, scale, plot, isBar),
    ...chartBars(chart, data, scale, plot).map(({ box, color }) => rectangle(box, color)),
    names(chart, data, plot, isBar),
    legend(chart, data, width, height),
  ];
  const frame = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  const label = chartText.escaped(chart.title || chart.name);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame} role="img" aria-label="${label}" font-family="${FONT}" fill="${COLORS.ink}">${parts.join("")}</svg>`;
}

const allValues = ({ series }: ChartData): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

/** Where stacks end, upwards and downwards. */
function sums({ series }: ChartData): number[] {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, at) => series.map(({ values }) => values[at] ?? 0)).flatMap((stack) => [
    stack.reduce((sum, value) => sum + Math.max(0, value), 0),
    stack.reduce((sum, value) => sum + Math.min(0, value), 0),
  ]);
}

/** The room for the bars, between title, labels and legend. */
function plotOf(chart: SheetChart, { categories }: ChartData, isBar: boolean, width: number, height: number): Box {
  const longest = Math.max(0, ...categories.map((name) => chartText.width(name, SIZES.label)));
  const left = SIZES.edge + (isBar ? Math.min(longest, width * NAMES_SHARE) + 6 : 42);
  const axisAbove = isBar && isAxisAbove(chart);
  const top = (chart.title === "" ? SIZES.edge : 34) + (axisAbove ? SIZES.line : 0);
  const bottom = SIZES.edge + (axisAbove ? 0 : SIZES.line) + (chart.legend === "none" ? 0 : SIZES.line + 4);
  return {
    left,
    top,
    width: Math.max(20, width - left - SIZES.edge - 10),
    height: Math.max(20, height - top - bottom),
  };
}

/** The values stand above the bars where the first category is at the top, unless the chart says otherwise. */
function isAxisAbove({ reversed, valueAxisAtEnd }: SheetChart): boolean {
  return (reversed === true) !== (valueAxisAtEnd === true);
}

function titleOf({ title }: SheetChart, width: number): string {
  if (title === "") return "";
  const text = chartText.cut(title, SIZES.title, width - 2 * SIZES.edge);
  return chartText.svg(text, width / 2, 24, { size: SIZES.title, anchor: "middle", bold: true });
}

function valueAxis(chart: SheetChart, { from, to, ticks }: ChartScale, plot: Box, isBar: boolean): string {
  const format = chart.axis?.numberFormat ?? "General";
  return ticks
    .map((tick) => {
      const share = (tick - from) / (to - from);
      const text = numfmt.format(format, tick);
      const stroke = tick === 0 ? COLORS.axis : COLORS.line;
      if (isBar) {
        const x = plot.left + share * plot.width;
        const y = isAxisAbove(chart) ? plot.top - 6 : plot.top + plot.height + 14;
        const label = chartText.svg(text, x, y, { size: SIZES.label, anchor: "middle" });
        return line(x, plot.top, x, plot.top + plot.height, stroke) + label;
      }
      const y = plot.top + (1 - share) * plot.height;
      const label = chartText.svg(text, plot.left - 6, y + 4, { size: SIZES.label, anchor: "end" });
      return line(plot.left, y, plot.left + plot.width, y, stroke) + label;
    })
    .join("");
}

/** The names of the categories; those of columns are left out where they would touch. */
function names({ reversed = false }: SheetChart, { categories }: ChartData, plot: Box, isBar: boolean): string {
  const count = categories.length;
  const room = (isBar ? plot.height : plot.width) / Math.max(1, count);
  const every = Math.max(1, Math.ceil((isBar ? SIZES.label : SIZES.label * 3) / room));
  return categories
    .map((name, at) => {
      if (at % every !== 0) return "";
      const slot = (isBar ? !reversed : reversed) ? count - 1 - at : at;
      const middle = (slot + 0.5) * room;
      if (isBar) {
        const text = chartText.cut(name, SIZES.label, plot.left - SIZES.edge - 4);
        return chartText.svg(text, plot.left - 6, plot.top + middle + 4, { size: SIZES.label, anchor: "end" });
      }
      const text = chartText.cut(name, SIZES.label, room * every - 8);
      const y = plot.top + plot.height + 14;
      return chartText.svg(text, plot.left + middle, y, { size: SIZES.label, anchor: "middle" });
    })
    .join("");
}

/** Squares with the series' names, in one row below the plot (wherever the chart wants them). */
function legend({ legend: side }: SheetChart, { series }: ChartData, width: number, height: number): string {
  if (side === "none") return "";
  const widths = series.map(({ name }) => chartText.width(name, SIZES.label) + 30);
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  const y = height - SIZES.edge;
  return series
    .map(({ name, color }, at) => {
      const start = x;
      x += widths[at] ?? 0;
      const square = rectangle({ left: start, top: y - 9, width: 10, height: 10 }, color);
      return square + chartText.svg(name, start + 15, y, { size: SIZES.label, anchor: "start" });
    })
    .join("");
}

function rectangle({ left, top, width, height }: Box, color: string): string {
  const place = [left, top, width, height].map((number) => number.toFixed(1));
  return `<rect x="${place[0] ?? ""}" y="${place[1] ?? ""}" width="${place[2] ?? ""}" height="${place[3] ?? ""}" fill="${color}"/>`;
}

function line(x1: number, y1: number, x2: number, y2: number, color: string): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map((number) => number.toFixed(1));
  return `<line x1="${a ?? ""}" y1="${b ?? ""}" x2="${c ?? ""}" y2="${d ?? ""}" stroke="${color}"/>`;
}
