import type { SheetChart } from "../grid/gridSnapshot";
import { chartText } from "./chartText";
import { solidFill } from "./solidFill";
import { xmlElement } from "./xmlElement";

/** Numbers by which the two axes know each other. */
const CATEGORY_AXIS = 100_000_001;
const VALUE_AXIS = 100_000_002;
const LABEL_POINTS = 9;

function valued(name: string, val: string | number | boolean | undefined): string {
  return val === undefined ? "" : xmlElement(name, { val });
}

function line(color: string): string {
  return xmlElement("c:spPr", {}, xmlElement("a:ln", { w: 9525 }, solidFill(color)));
}

function labels(position: "nextTo" | "low", color: string): string {
  return [
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", position),
    line(color),
    chartText(LABEL_POINTS, false),
  ].join("");
}

function categoryAxis({ reversed }: SheetChart, bars: boolean): string {
  return xmlElement(
    "c:catAx",
    {},
    valued("c:axId", CATEGORY_AXIS),
    xmlElement("c:scaling", {}, valued("c:orientation", reversed ? "maxMin" : "minMax")),
    valued("c:delete", false),
    valued("c:axPos", bars ? "l" : "b"),
    xmlElement("c:numFmt", { formatCode: "General", sourceLinked: false }),
    // negative values would otherwise be drawn over the names
    labels("low", "#BFBFBF"),
    valued("c:crossAx", VALUE_AXIS),
    valued("c:crosses", "autoZero"),
    valued("c:auto", true),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 100),
    valued("c:noMultiLvlLbl", false),
  );
}

function valueAxis({ axis, valueAxisAtEnd }: SheetChart, bars: boolean): string {
  const numberFormat = axis?.numberFormat;
  return xmlElement(
    "c:valAx",
    {},
    valued("c:axId", VALUE_AXIS),
    xmlElement(
      "c:scaling",
      {},
      valued("c:orientation", "minMax"),
      valued("c:max", axis?.to),
      valued("c:min", axis?.from),
    ),
    valued("c:delete", false),
    valued("c:axPos", bars ? "b" : "l"),
    xmlElement("c:majorGridlines", {}, line("#D9D9D9")),
    xmlElement("c:numFmt", { formatCode: numberFormat ?? "General", sourceLinked: numberFormat === undefined }),
    labels("nextTo", "#D9D9D9"),
    valued("c:crossAx", CATEGORY_AXIS),
    valued("c:crosses", valueAxisAtEnd === true ? "max" : "autoZero"),
    valued("c:crossBetween", "between"),
  );
}

/** The two axes of a bar or column chart, and the numbers under which the series name them. */
export function chartAxes(chart: SheetChart): { readonly ids: string; readonly xml: string } {
  const bars = chart.type.startsWith("bar");
  return {
    ids: valued("c:axId", CATEGORY_AXIS) + valued("c:axId", VALUE_AXIS),
    xml: categoryAxis(chart, bars) + valueAxis(chart, bars),
  };
}
