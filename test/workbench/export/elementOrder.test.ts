import { JSDOM } from "jsdom";
import { fullSnapshot } from "./fullSnapshot";
import { written } from "./writtenParts";

const { DOMParser } = new JSDOM("").window;

/**
 * Children of elements in the order that ECMA-376 (5th edition, part 1, annex A: `xsd:sequence`) demands, as far as this
 * program writes them. Excel calls a file corrupt whose elements stand in another order.
 */
const ORDERS: Readonly<Record<string, string>> = {
  // sml.xsd
  workbook: "workbookPr bookViews sheets definedNames calcPr",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells " +
    "conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing " +
    "legacyDrawing extLst",
  sheetPr: "tabColor pageSetUpPr",
  sheetView: "pane selection",
  c: "f v",
  cfRule: "formula dataBar extLst",
  dataBar: "cfvo color",
  dataValidation: "formula1",
  headerFooter: "oddHeader oddFooter",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs",
  font: "b i strike u sz color name",
  patternFill: "fgColor bgColor",
  border: "left right top bottom",
  xf: "alignment protection",
  dxf: "font fill border",
  comments: "authors commentList",
  r: "rPr t",
  // dml-spreadsheetDrawing.xsd
  "xdr:twoCellAnchor": "xdr:from xdr:to xdr:graphicFrame xdr:clientData",
  "xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
  // dml-chart.xsd, dml-main.xsd
  "c:chartSpace": "c:roundedCorners c:chart c:spPr",
  "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:title": "c:tx c:overlay",
  "c:plotArea": "c:layout c:barChart c:catAx c:valAx",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:gapWidth c:overlap c:axId",
  "c:ser": "c:idx c:order c:tx c:spPr c:invertIfNegative c:cat c:val",
  "c:numCache": "c:formatCode c:ptCount c:pt",
  "c:strCache": "c:ptCount c:pt",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx " +
    "c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr " +
    "c:txPr c:crossAx c:crosses c:crossBetween",
  "c:scaling": "c:orientation c:max c:min",
  "c:legend": "c:legendPos c:overlay c:txPr",
  "c:txPr": "a:bodyPr a:lstStyle a:p",
  "c:rich": "a:bodyPr a:lstStyle a:p",
  "a:p": "a:pPr a:r a:endParaRPr",
  "a:r": "a:rPr a:t",
  // [MS-XLSX] 2.6.30, 2.6.32
  "x14:dataBar": "x14:cfvo x14:axisColor",
  "x14:conditionalFormatting": "x14:cfRule xm:sqref",
};

/** Elements of a part that have children in another order than `ORDERS` says, or children that it does not know. */
function disorder(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const order = ORDERS[element.tagName]?.split(" ");
    const places = [...element.children].map(({ tagName }) => order?.indexOf(tagName) ?? 0);
    const sorted = places.every((place, at) => place >= Math.max(0, places[at - 1] ?? 0));
    return sorted ? [] : [`${element.tagName}: ${[...element.children].map(({ tagName }) => tagName).join(" ")}`];
  });
}

describe("the XML of the .xlsx file", () => {
  it("has every element in the place that Excel demands (ECMA-376)", async () => {
    const parts = await written(fullSnapshot());
    expect(Object.entries(parts).flatMap(([path, xml]) => disorder(xml).map((line) => `${path} ${line}`))).toEqual([]);
  });

  it("is checked by a table that sees a wrong order", () => {
    expect(disorder("<worksheet><mergeCells/><autoFilter/></worksheet>")).toEqual(["worksheet: mergeCells autoFilter"]);
    expect(disorder("<worksheet><sheetData/><unknown/></worksheet>")).toEqual(["worksheet: sheetData unknown"]);
  });

  it("uses every element of the table, so that the check covers it", async () => {
    const all = Object.values(await written(fullSnapshot())).join("");
    expect(Object.keys(ORDERS).filter((name) => !new RegExp(`<${name}[ />]`).test(all))).toEqual([]);
  });

  it("links parts only to parts that are there, and names the type of each", async () => {
    const parts = await written(fullSnapshot());
    const links = Object.entries(parts).filter(([path]) => path.endsWith(".rels"));
    const targets = links.flatMap(([path, xml]) => {
      const folder = path.replace(/_rels\/[^/]*$/, "");
      const found = [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target]) => target ?? "");
      return found.map((target) => new URL(target, `file:///${folder}`).pathname.slice(1));
    });
    expect(targets.filter((target) => !(target in parts))).toEqual([]);
    // each part but the list of types and the links themselves is reached exactly once
    const others = Object.keys(parts).filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
    expect([...targets].sort()).toEqual(others.sort());
    const types = parts["[Content_Types].xml"] ?? "";
    expect(others.filter((path) => !types.includes(`PartName="/${path}"`) && !path.endsWith(".vml"))).toEqual([]);
  });
});
