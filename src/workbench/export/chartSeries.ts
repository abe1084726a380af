import type { GridSnapshot, SheetBlock, SheetChart } from "../grid/gridSnapshot";
import { blockValues } from "./blockValues";
import { rangeAddress } from "./rangeAddress";
import { sheetAddress } from "./sheetAddress";
import { solidFill } from "./solidFill";
import { xmlElement } from "./xmlElement";
import { xmlText } from "./xmlText";

function formulaOf({ sheet, range }: SheetBlock): string {
  return xmlElement("c:f", {}, xmlText(sheetAddress(sheet, rangeAddress(range, "$"))));
}

/** What the cells held when the file was written: programs that do not calculate draw the chart from it. */
function cacheXml(name: "c:numCache" | "c:strCache", values: readonly (string | undefined)[]): string {
  const points = values.flatMap((value, idx) =>
    value === undefined ? [] : [xmlElement("c:pt", { idx }, xmlElement("c:v", {}, xmlText(value)))],
  );
  const format = name === "c:numCache" ? xmlElement("c:formatCode", {}, "General") : "";
  return xmlElement(name, {}, format, xmlElement("c:ptCount", { val: values.length }), ...points);
}

function categoriesXml(workbook: GridSnapshot, block: SheetBlock): string {
  const names = blockValues(workbook, block).map((cell) => cell?.value?.toString());
  return xmlElement("c:cat", {}, xmlElement("c:strRef", {}, formulaOf(block), cacheXml("c:strCache", names)));
}

function valuesXml(workbook: GridSnapshot, block: SheetBlock): string {
  const values = blockValues(workbook, block).map((cell) =>
    cell?.type === "number" && Number.isFinite(cell.value) ? String(cell.value) : undefined,
  );
  return xmlElement("c:val", {}, xmlElement("c:numRef", {}, formulaOf(block), cacheXml("c:numCache", values)));
}

/** The series (系列) of a chart: name, colour, names on the axis and values, with what the cells hold now. */
export function chartSeries({ series, categories }: SheetChart, workbook: GridSnapshot): string {
  const names = categories === undefined ? "" : categoriesXml(workbook, categories);
  return series
    .map(({ name, values, color }, at) =>
      xmlElement(
        "c:ser",
        {},
        xmlElement("c:idx", { val: at }),
        xmlElement("c:order", { val: at }),
        xmlElement("c:tx", {}, xmlElement("c:v", {}, xmlText(name))),
        color === undefined ? "" : xmlElement("c:spPr", {}, solidFill(color)),
        xmlElement("c:invertIfNegative", { val: false }),
        names,
        valuesXml(workbook, values),
      ),
    )
    .join("");
}
