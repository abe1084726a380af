import type { SheetChart } from "../grid/gridSnapshot";
import { xmlElement } from "./xmlElement";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The upper left corner of a cell. */
function corner(name: string, row: number, column: number): string {
  const values = [
    ["xdr:col", column],
    ["xdr:colOff", 0],
    ["xdr:row", row],
    ["xdr:rowOff", 0],
  ] as const;
  return xmlElement(name, {}, ...values.map(([part, value]) => xmlElement(part, {}, String(value))));
}

/** A chart's frame: where it stands, and the relation `rIdN` under which its part is found. */
function frameXml({ name, place }: SheetChart, at: number): string {
  const nothing = (part: string): string => xmlElement(part, { x: 0, y: 0 });
  const frame = xmlElement(
    "xdr:graphicFrame",
    { macro: "" },
    xmlElement(
      "xdr:nvGraphicFramePr",
      {},
      xmlElement("xdr:cNvPr", { id: at + 2, name }),
      xmlElement("xdr:cNvGraphicFramePr"),
    ),
    xmlElement("xdr:xfrm", {}, nothing("a:off"), xmlElement("a:ext", { cx: 0, cy: 0 })),
    xmlElement(
      "a:graphic",
      {},
      xmlElement(
        "a:graphicData",
        { uri: CHART },
        xmlElement("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONS, "r:id": `rId${at + 1}` }),
      ),
    ),
  );
  return xmlElement(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", place.row, place.column),
    corner("xdr:to", place.row + place.rows, place.column + place.columns),
    frame,
    xmlElement("xdr:clientData"),
  );
}

/** The layer of a sheet on which its charts stand (ECMA-376, 20.5.2.35). */
export function drawingXml(charts: readonly SheetChart[]): string {
  const frames = charts.map(frameXml);
  return xmlElement("xdr:wsDr", { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": DRAWING }, ...frames);
}
