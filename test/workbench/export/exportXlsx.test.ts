import type { CellContent } from "../../../src/workbench/grid/gridSnapshot";
import { annexSnapshot } from "./annexSnapshot";
import { cellXml, sharedText, written } from "./writtenParts";

/** Completion of 技术合同成交额: 88.53 ÷ 105, as the published report gives both. */
const completion: CellContent = {
  column: 8,
  value: 0.843142857142857,
  type: "number",
  formula: '=IF(G5="","",PLAN.COMPLETION(G5,E5))',
};

describe("the .xlsx file", () => {
  it("keeps the result of an add-in's function, so that it shows where the add-in is missing", async () => {
    const parts = await written(annexSnapshot([completion]));
    expect(cellXml(parts["xl/worksheets/sheet1.xml"] ?? "", "I5")).toBe(
      '<c r="I5"><f>IF(G5="","",_xldudf_PLAN_COMPLETION(G5,E5))</f><v>0.843142857142857</v></c>',
    );
  });

  it("keeps results that are text, blank text or truth values", async () => {
    const formula = "=A1";
    const parts = await written(
      annexSnapshot([
        { column: 0, value: "超序时", type: "text", formula },
        { column: 1, value: "", type: "text", formula },
        { column: 2, value: true, type: "boolean", formula },
      ]),
    );
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(cellXml(sheet, "A5")).toBe('<c r="A5" t="str"><f>A1</f><v>超序时</v></c>');
    expect(cellXml(sheet, "B5")).toMatch(/^<c r="B5" t="str"><f>A1<\/f><v(\/>|><\/v>)<\/c>$/);
    expect(cellXml(sheet, "C5")).toBe('<c r="C5" t="b"><f>A1</f><v>1</v></c>');
  });

  it("stores the error that a formula gave as an error", async () => {
    const parts = await written(
      annexSnapshot([{ column: 0, value: "#N/A", type: "error", formula: "=PLAN.YOY(A1,B1)" }]),
    );
    expect(cellXml(parts["xl/worksheets/sheet1.xml"] ?? "", "A5")).toBe(
      '<c r="A5" t="e"><f>_xldudf_PLAN_YOY(A1,B1)</f><v>#N/A</v></c>',
    );
  });

  it("never makes a formula or an error of text [I6]", async () => {
    const parts = await written(
      annexSnapshot([
        { column: 0, value: "=HYPERLINK(1)", type: "text" },
        { column: 1, value: "#N/A", type: "text" },
        { column: 2, value: "0012", type: "text" },
      ]),
    );
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).not.toContain("<f>");
    expect(sharedText(parts, cellXml(sheet, "A5"))).toBe("=HYPERLINK(1)");
    expect(sharedText(parts, cellXml(sheet, "B5"))).toBe("#N/A");
    expect(sharedText(parts, cellXml(sheet, "C5"))).toBe("0012");
  });

  it("stores a formula that fills a block as the values that it gave", async () => {
    const parts = await written(
      annexSnapshot([
        { column: 0, value: 1, type: "number", formula: "=SEQUENCE(1,2)", spill: { rows: 1, columns: 2 } },
        { column: 1, value: 2, type: "number", spilled: true },
      ]),
    );
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(cellXml(sheet, "A5")).toBe('<c r="A5"><v>1</v></c>');
    expect(cellXml(sheet, "B5")).toBe('<c r="B5"><v>2</v></c>');
  });

  it("is not recalculated on load and names a program that LibreOffice trusts", async () => {
    const parts = await written(annexSnapshot([completion]));
    expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    expect(parts["docProps/app.xml"]).toContain("<Application>Microsoft Excel</Application>");
  });
});
