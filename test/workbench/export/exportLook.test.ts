import { annexSnapshot } from "./annexSnapshot";
import { cellXml, written } from "./writtenParts";

describe("the look of the .xlsx file", () => {
  it("prints its title rows on every page and only its print area [X6]", async () => {
    const workbook = (await written(annexSnapshot([])))["xl/workbook.xml"];
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'附表2024年1-6月'!$3:$4<`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'附表2024年1-6月'!$A$1:$L$75<`);
  });

  it("prints on A4 landscape, one page wide, with the margins of GB/T 9704 [X6]", async () => {
    const sheet = (await written(annexSnapshot([])))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    // 37 mm = 104.88 points = 1.4567 inches; 28 mm = 1.1024 inches
    expect(sheet).toMatch(/<pageMargins left="1.1024" .*top="1.4567"/);
    expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
    expect(sheet).toContain("<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>");
  });

  it("keeps what the sheet looks like: frozen rows, merges, sizes, tab colour, no gridlines", async () => {
    const sheet = (await written(annexSnapshot([])))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5" state="frozen"');
    expect(sheet).toContain('<mergeCell ref="A2:L2"/>');
    expect(sheet).toContain('<row r="2" ht="40" customHeight="1"');
    expect(sheet).toMatch(/<row r="10" hidden="1"/);
    expect(sheet).toContain('showGridLines="0"');
    expect(sheet).toContain('<tabColor rgb="FF0B6A43"/>');
    // 150 points are 200 pixels: 25 digits of 8 pixels, with the 5 that Excel keeps free around the text
    expect(sheet).toContain('<col min="3" max="3" width="25"');
  });

  it("keeps fonts, fills, borders, alignment and number formats", async () => {
    const side = { style: "thin", color: "#7F7F7F" } as const;
    const parts = await written(
      annexSnapshot([
        {
          column: 0,
          value: 88.53,
          type: "number",
          style: {
            fontName: "仿宋_GB2312",
            bold: true,
            color: "#C00000",
            fill: "#E6F1EB",
            horizontal: "right",
            vertical: "center",
            wrap: true,
            numberFormat: "#,##0.00",
            top: side,
          },
        },
      ]),
    );
    const styles = parts["xl/styles.xml"] ?? "";
    expect(cellXml(parts["xl/worksheets/sheet1.xml"] ?? "", "A5")).toBe('<c r="A5" s="1"><v>88.53</v></c>');
    expect(styles).toContain('<font><b/><sz val="11"/><color rgb="FFC00000"/><name val="仿宋_GB2312"/></font>');
    expect(styles).toContain('<patternFill patternType="solid"><fgColor rgb="FFE6F1EB"/></patternFill>');
    expect(styles).toContain('<top style="thin"><color rgb="FF7F7F7F"/></top>');
    expect(styles).toMatch(/<alignment horizontal="right" vertical="center" wrapText="(1|true)"\/>/);
    expect(styles).toContain('formatCode="#,##0.00"');
    expect(styles).toContain('<font><sz val="11"/><name val="宋体"/></font>');
  });

  it("keeps drop-down lists, and leaves out one that Excel would refuse to open", async () => {
    const range = { row: 4, column: 3, rows: 72, columns: 1 };
    const list = { range, ignoreBlank: true, showDropDown: true };
    const parts = await written(
      annexSnapshot([], {
        validations: [
          { ...list, source: ["亿元", "%"], prompt: { title: "计量单位", message: "请选择" } },
          { ...list, source: [`${"长".repeat(256)}`] },
          { ...list, source: ["甲,乙"] },
        ],
      }),
    );
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
    expect(sheet).toContain('sqref="D5:D76"');
    expect(sheet).toMatch(/<formula1>(&quot;|")亿元,%(&quot;|")<\/formula1>/);
    expect(sheet).toContain('prompt="请选择"');
  });

  it("keeps defined names", async () => {
    const workbook = (await written(annexSnapshot([])))["xl/workbook.xml"];
    expect(workbook).toContain(`<definedName name="年度目标">'附表2024年1-6月'!$E$5:$E$76</definedName>`);
  });
});
