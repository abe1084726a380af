import type { ChartPlan } from "../workbook/edit";
import { addressOf } from "./addressOf";
import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

const TYPE = {
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
} as const;
const LEGEND = { bottom: "Bottom" } as const;

/** Queues native charts. A chart of the same name is replaced; one without series only takes the old one away. */
export const editChart = {
  chart(target: EditTarget, { sheet, chart: plan }: EditOf<"chart">): void {
    const charts = target.sheet(sheet).charts;
    charts.getItemOrNullObject(plan.name).delete();
    const [first] = plan.series;
    if (first === undefined) {
      return;
    }
    // The first series' cells alone make a chart of one series, whatever Excel takes for headings elsewhere.
    const source = target.range(first.values.sheet, first.values.range);
    const chart = charts.add(TYPE[plan.type], source, first.values.range.rows === 1 ? "Rows" : "Columns");
    target.sheet(sheet);
    chart.name = plan.name;
    const place = addressOf(plan.place).split(":");
    chart.setPosition(place[0] ?? "", place[1]);
    setTitle(chart, plan.title);
    setSeries(target, chart, plan);
    setLegend(chart, plan.legend);
    setAxes(chart, plan);
  },
};

function setTitle(chart: Excel.Chart, title: string): void {
  if (title === "") {
    chart.title.visible = false;
  } else {
    chart.title.text = title;
  }
}

function setSeries(target: EditTarget, chart: Excel.Chart, plan: ChartPlan): void {
  const categories = target.range(plan.categories.sheet, plan.categories.range);
  plan.series.forEach(({ name, values, color }, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(target.range(values.sheet, values.range));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(color);
  });
}

function setLegend(chart: Excel.Chart, legend: ChartPlan["legend"]): void {
  chart.legend.visible = legend !== "none";
  if (legend !== "none") {
    chart.legend.position = LEGEND[legend];
  }
}

function setAxes(chart: Excel.Chart, { axis = {}, reversed }: ChartPlan): void {
  const { valueAxis, categoryAxis } = chart.axes;
  if (axis.numberFormat !== undefined) {
    valueAxis.numberFormat = axis.numberFormat;
  }
  if (axis.from !== undefined) {
    valueAxis.minimum = axis.from;
  }
  if (axis.to !== undefined) {
    valueAxis.maximum = axis.to;
  }
  if (reversed === true) {
    categoryAxis.reversePlotOrder = true;
    // The value axis goes where the last category is: with the first at the top it stays at the bottom.
    categoryAxis.position = "Maximum";
  }
}
