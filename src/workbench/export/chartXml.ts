import type { GridSnapshot, SheetChart } from "../grid/gridSnapshot";
import { chartAxes } from "./chartAxes";
import { chartSeries } from "./chartSeries";
import { chartText } from "./chartText";
import { solidFill } from "./solidFill";
import { xmlElement } from "./xmlElement";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const TITLE_POINTS = 14;
const LEGEND_POINTS = 9;
/** Percent of a bar's width: space between categories, and how far bars of a category cover each other. */
const GAP = 60;
const COVERED = 100;

const LEGEND_PLACES = { bottom: "b", top: "t", left: "l", right: "r" } as const;

function valued(name: string, val: string | number | boolean): string {
  return xmlElement(name, { val });
}

function titleXml(title: string): string {
  if (title === "") {
    return valued("c:autoTitleDeleted", true);
  }
  const text = chartText(TITLE_POINTS, true, title);
  return xmlElement("c:title", {}, text, valued("c:overlay", false)) + valued("c:autoTitleDeleted", false);
}

function plotXml(chart: SheetChart, workbook: GridSnapshot): string {
  const stacked = chart.type.endsWith("Stacked");
  const axes = chartAxes(chart);
  const bars = xmlElement(
    "c:barChart",
    {},
    valued("c:barDir", chart.type.startsWith("bar") ? "bar" : "col"),
    valued("c:grouping", stacked ? "stacked" : "clustered"),
    valued("c:varyColors", false),
    chartSeries(chart, workbook),
    valued("c:gapWidth", GAP),
    stacked ? valued("c:overlap", COVERED) : "",
    axes.ids,
  );
  return xmlElement("c:plotArea", {}, xmlElement("c:layout"), bars, axes.xml);
}

function legendXml(legend: SheetChart["legend"]): string {
  return legend === "none"
    ? ""
    : xmlElement(
        "c:legend",
        {},
        valued("c:legendPos", LEGEND_PLACES[legend]),
        valued("c:overlay", false),
        chartText(LEGEND_POINTS, false),
      );
}

/**
 * A native bar or column chart (图表) in drawingML (ECMA-376, 21.2.2.29), with the values that its cells hold now, so that
 * programs which do not calculate show it too.
 */
export function chartXml(chart: SheetChart, workbook: GridSnapshot): string {
  return xmlElement(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING },
    valued("c:roundedCorners", false),
    xmlElement(
      "c:chart",
      {},
      titleXml(chart.title),
      plotXml(chart, workbook),
      legendXml(chart.legend),
      valued("c:plotVisOnly", true),
      valued("c:dispBlanksAs", "gap"),
    ),
    xmlElement("c:spPr", {}, solidFill("#FFFFFF"), xmlElement("a:ln", { w: 9525 }, solidFill("#D9D9D9"))),
  );
}
