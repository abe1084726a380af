import type { ConditionalFormat } from "../grid/gridSnapshot";
import { argb } from "./argb";
import { barId } from "./barId";
import { blocksAddress } from "./blocksAddress";
import { xmlElement } from "./xmlElement";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** Marks conditional formats at the end of a sheet ([MS-XLSX] 2.2.4.1). */
const FORMATS_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

type DataBar = Extract<ConditionalFormat, { kind: "dataBar" }>;

function end(automatic: "autoMin" | "autoMax", value: number | undefined): string {
  return value === undefined
    ? xmlElement("x14:cfvo", { type: automatic })
    : xmlElement("x14:cfvo", { type: "num" }, xmlElement("xm:f", {}, String(value)));
}

function barXml(bar: DataBar, sheetNumber: number, at: number): string {
  const shape = { minLength: 0, maxLength: 100, gradient: false, negativeBarColorSameAsPositive: true };
  const dataBar = xmlElement(
    "x14:dataBar",
    shape,
    end("autoMin", bar.from),
    end("autoMax", bar.to),
    xmlElement("x14:axisColor", { rgb: argb("#7F7F7F") }),
  );
  return xmlElement(
    "x14:conditionalFormatting",
    { "xmlns:xm": XM },
    xmlElement("x14:cfRule", { type: "dataBar", id: barId(sheetNumber, at) }, dataBar),
    xmlElement("xm:sqref", {}, blocksAddress(bar.ranges)),
  );
}

/**
 * What Excel 2010 and later know of a sheet's data bars (数据条): one solid colour and a length of 0 to 100 % of the cell.
 * Without it bars fade out and are never shorter than a tenth.
 */
export function fileBars(formats: readonly ConditionalFormat[], sheetNumber: number): string {
  const bars = formats.flatMap((format, at) => (format.kind === "dataBar" ? [barXml(format, sheetNumber, at)] : []));
  return bars.length === 0
    ? ""
    : xmlElement(
        "extLst",
        {},
        xmlElement(
          "ext",
          { uri: FORMATS_EXTENSION, "xmlns:x14": X14 },
          xmlElement("x14:conditionalFormattings", {}, ...bars),
        ),
      );
}
