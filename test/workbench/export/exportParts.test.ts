import { exportXlsx } from "../../../src/workbench/export/exportXlsx";
import { fullSnapshot } from "./fullSnapshot";
import { annexSnapshot } from "./annexSnapshot";
import { cellXml, written } from "./writtenParts";

const SHEET = "xl/worksheets/sheet1.xml";

async function full(path: string): Promise<string> {
  return (await written(fullSnapshot()))[path] ?? "";
}

describe("what lies on the sheets of the .xlsx file", () => {
  it("marks statuses by formulas, in falling priority, with looks that print", async () => {
    const sheet = await full(SHEET);
    expect(sheet).toContain(
      '<conditionalFormatting sqref="E6:E9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">' +
        '<formula>$E6="未达序时"</formula></cfRule></conditionalFormatting>',
    );
    expect(sheet).toContain('<cfRule type="expression" dxfId="1" priority="2">');
    const styles = await full("xl/styles.xml");
    expect(styles).toContain(
      '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font>' +
        '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><i/></font></dxf></dxfs>',
    );
  });

  it("draws data bars from 0 to 1 in one solid colour, in old and new programs ([MS-XLSX] 2.6.30)", async () => {
    const sheet = await full(SHEET);
    const [, id] = /<cfRule type="dataBar" priority="3">.*?<x14:id>(.*?)<\/x14:id>/.exec(sheet) ?? [];
    expect(sheet).toContain(
      '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF63C384"/>',
    );
    expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    expect(sheet).toContain(
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0" ` +
        'negativeBarColorSameAsPositive="1"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>',
    );
    expect(sheet).toContain("<xm:sqref>D6:D9</xm:sqref>");
    expect(sheet).toContain('<cfvo type="min"/><cfvo type="max"/>');
    expect(sheet).toContain('<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>');
  });

  it("filters by the row above the data, and names the range as Excel does", async () => {
    expect(await full(SHEET)).toContain('<autoFilter ref="A5:E9"/>');
    expect(await full("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'附表2024年1-6月'!$A$5:$E$9</definedName>`,
    );
  });

  it("protects all but the open cells, blank ones too, and allows what is allowed", async () => {
    const sheet = await full(SHEET);
    expect(sheet).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" autoFilter="0" formatColumns="0" formatRows="0"/>',
    );
    const style = Number(/s="(\d+)"/.exec(cellXml(sheet, "C6"))?.[1]);
    expect(cellXml(sheet, "A12")).toBe(`<c r="A12" s="${style}"/>`);
    expect(cellXml(sheet, "B6")).toBe('<c r="B6"><v>105</v></c>');
    const formats = [...(await full("xl/styles.xml")).matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)].map(([xf]) => xf);
    // the first one stands in cellStyleXfs
    expect(formats[style + 1]).toContain('applyProtection="1"><protection locked="0"/>');
  });

  it("freezes rows and columns", async () => {
    expect(await full(SHEET)).toContain(
      '<pane xSplit="1" ySplit="5" topLeftCell="B6" state="frozen" activePane="bottomRight"/>',
    );
  });

  it("breaks pages before rows and columns, numbers the first page, prints in black and white [X6]", async () => {
    const sheet = await full(SHEET);
    expect(sheet).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="7" max="16383" man="1"/></rowBreaks>');
    expect(sheet).toContain(
      '<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>',
    );
    expect(sheet).toContain('firstPageNumber="3" orientation="landscape" blackAndWhite="1" useFirstPageNumber="1"/>');
  });

  it("keeps remarks with their authors, and one for a cell", async () => {
    const base = fullSnapshot();
    const [sheet] = base.sheets;
    if (!sheet) throw new Error("no sheet");
    const twice = [...(sheet.comments ?? []), { row: 7, column: 4, text: "后写的" }];
    const parts = await written({ ...base, sheets: [{ ...sheet, comments: twice }] });
    const comments = parts["xl/comments1.xml"] ?? "";
    expect(comments).toContain("<authors><author>示例区统计局</author><author></author></authors>");
    expect(comments).toMatch(/<comment ref="E6" authorId="0">.*88.53 ÷ 105 = 84.3 %，\n高于时间进度 50.0 %/);
    expect(comments).toContain("后写的");
    expect(comments.match(/<comment /g)).toHaveLength(2);
    const shapes = parts["xl/drawings/vmlDrawing1.vml"] ?? "";
    expect(shapes.match(/<v:shape /g)).toHaveLength(2);
    expect(shapes).toContain("<x:Row>5</x:Row><x:Column>4</x:Column>");
    expect(parts[SHEET]).toContain('<legacyDrawing r:id="rId2"/>');
  });

  it("draws charts natively, with the values that their cells hold now", async () => {
    const chart = await full("xl/charts/chart1.xml");
    expect(chart).toContain('<c:barDir val="bar"/><c:grouping val="clustered"/>');
    expect(chart).toContain("<a:t>年度目标完成率 &amp; 时间进度</a:t>");
    expect(chart).toContain("<c:f>'附表2024年1-6月'!$D$6:$D$9</c:f>");
    // 88.53 ÷ 105, 20 ÷ 40, 22.5 ÷ 60, 8 ÷ 80
    const values = /<c:val>(.*)<\/c:val>/.exec(chart)?.[1] ?? "";
    expect([...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))).toEqual([
      88.53 / 105,
      0.5,
      0.375,
      0.1,
    ]);
    expect(chart).toContain('<c:pt idx="3"><c:v>指标四</c:v></c:pt>');
    expect(chart).toContain('<a:srgbClr val="0B6A43"/>');
    expect(chart).toContain('<c:scaling><c:orientation val="maxMin"/></c:scaling>');
    expect(chart).toContain('<c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling>');
    expect(chart).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    // the value axis below the bars although the first one is at the top
    expect(chart).toContain('<c:crosses val="max"/>');
    expect(chart).not.toContain("<c:legend>");
    const stacked = await full("xl/charts/chart2.xml");
    expect(stacked).toContain('<c:barDir val="col"/><c:grouping val="stacked"/>');
    expect(stacked).toContain('<c:overlap val="100"/>');
    expect(stacked).toContain('<c:legendPos val="b"/>');
    expect(stacked.match(/<c:ser>/g)).toHaveLength(2);
    expect(stacked).not.toContain('<c:crosses val="max"/>');
  });

  it("leaves blank cells and words out of a chart's values", async () => {
    const range = { row: 4, column: 0, rows: 1, columns: 3 };
    const values = { sheet: "附表2024年1-6月", range };
    const base = annexSnapshot(
      [
        { column: 0, value: 1, type: "number" },
        { column: 1, value: "—", type: "text" },
      ],
      {
        charts: [
          { name: "图", type: "barStacked", title: "", place: range, series: [{ name: "值", values }], legend: "none" },
        ],
      },
    );
    const chart = (await written(base))["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>');
    expect(chart).toContain('<c:autoTitleDeleted val="1"/>');
  });

  it("keeps document properties and names that belong to one sheet", async () => {
    expect(await full("docProps/custom.xml")).toContain('name="版本"><vt:r8>1.5</vt:r8></property>');
    expect(await full("docProps/app.xml")).toContain("<Manager>示例</Manager><Company>示例区统计局</Company>");
    expect(await full("xl/workbook.xml")).toContain(
      `<definedName name="本表" comment="一格" localSheetId="1" hidden="1">'概览'!$A$1</definedName>`,
    );
  });

  it("opens at a sheet that can be seen", async () => {
    const base = fullSnapshot();
    const [first, second] = base.sheets;
    if (!first || !second) throw new Error("no sheets");
    const parts = await written({ ...base, sheets: [{ ...first, visibility: "hidden" }, second] });
    expect(parts["xl/workbook.xml"]).toContain('<workbookView activeTab="1"/>');
    expect(parts["xl/workbook.xml"]).toContain('sheetId="1" state="hidden"');
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('tabSelected="1"');
    expect(parts[SHEET]).not.toContain("tabSelected");
  });

  it("is the same, byte by byte, for the same workbook", async () => {
    expect(Buffer.compare(await exportXlsx(fullSnapshot()), await exportXlsx(fullSnapshot()))).toBe(0);
  });
});
