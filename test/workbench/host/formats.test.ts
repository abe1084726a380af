import { hostForEachTest } from "./hostForEachTest";

const host = hostForEachTest();
const { onSheet } = host;

const styleOf = (row: number, column: number): unknown =>
  host.started.grid.styleAt(host.started.grid.activeSheet(), row, column);

test("font, fill, alignment and number format reach the cells", async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange("B2:C3");
    range.format.font.name = "仿宋";
    range.format.font.size = 12;
    range.format.font.bold = true;
    range.format.font.color = "navy";
    range.format.fill.color = "#d9e1f2";
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.numberFormat = [
      ["0.0%", "0.00"],
      ["0.0%", "0.00"],
    ];
  });
  expect(styleOf(1, 1)).toEqual({
    fontName: "仿宋",
    fontSize: 12,
    bold: true,
    color: "#000080",
    fill: "#D9E1F2",
    horizontal: "center",
    vertical: "center",
    wrap: true,
    numberFormat: "0.0%",
  });
  expect(styleOf(3, 1)).toEqual({});
});

test("what is read back is what was set; where cells differ it is null", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").format.font.bold = true;
    sheet.getRange("A1").format.indentLevel = 2;
    const both = sheet.getRange("A1:A2");
    const mixed = sheet.getRange("A1:A3");
    both.load("format/font/bold,format/horizontalAlignment,format/verticalAlignment");
    mixed.load("format/font/bold,format/font/size,format/indentLevel");
    await context.sync();
    return [
      both.format.font.bold,
      both.format.horizontalAlignment,
      both.format.verticalAlignment,
      mixed.format.font.bold,
      mixed.format.font.size,
      mixed.format.indentLevel,
    ];
  });
  expect(read).toEqual([true, "General", "Bottom", null, 11, null]);
});

test("formats can be taken away again", async () => {
  await onSheet((sheet) => {
    const { format } = sheet.getRange("A1");
    format.font.bold = true;
    format.fill.color = "#FFFF00";
    format.horizontalAlignment = "Right";
    format.font.bold = false;
    format.fill.clear();
    format.horizontalAlignment = "General";
  });
  expect(styleOf(0, 0)).toEqual({});
});

test("borders are set by edge: inside lines lie between the cells only", async () => {
  await onSheet((sheet) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").weight = "Medium";
    borders.getItem("InsideHorizontal").style = "Continuous";
    borders.getItem("InsideHorizontal").color = "#7F7F7F";
  });
  const line = { style: "thin", color: "#7F7F7F" };
  expect(styleOf(0, 1)).toEqual({ top: { style: "medium", color: "#000000" }, bottom: line });
  expect(styleOf(1, 0)).toEqual({ top: line });
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").format.borders.getItem("EdgeTop").style = "None";
  });
  expect(styleOf(0, 0)).toEqual({ bottom: line });
});

test("a diagonal line is not answered, and says so", async () => {
  const drawing = onSheet((sheet) => {
    sheet.getRange("A1").format.borders.getItem("DiagonalDown").style = "Continuous";
  });
  await expect(drawing).rejects.toMatchObject({ code: "ApiNotFound", message: /RangeBorder DiagonalDown/u });
});

test("column widths and row heights are points, exactly as set", async () => {
  const sizes = await onSheet(async (sheet, context) => {
    sheet.getRange("B:C").format.columnWidth = 96.5;
    sheet.getRange("3:4").format.rowHeight = 30;
    const range = sheet.getRange("B3:C4");
    const mixed = sheet.getRange("A1:B9");
    range.load("format/columnWidth,format/rowHeight");
    mixed.load("format/columnWidth,format/rowHeight");
    await context.sync();
    return [range.format.columnWidth, range.format.rowHeight, mixed.format.columnWidth, mixed.format.rowHeight];
  });
  expect(sizes).toEqual([96.5, 30, null, null]);
  const sheet = host.started.grid.snapshot().sheets[0];
  expect([...(sheet?.columnWidths ?? [])]).toEqual([
    [1, 96.5],
    [2, 96.5],
  ]);
});

test("a whole column's look holds for cells that are written later", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B5").format.font.bold = true;
    sheet.getRange("B:B").format.font.name = "黑体";
    sheet.getRange("B6").values = [[1]];
  });
  expect(styleOf(4, 1)).toEqual({ bold: true, fontName: "黑体" });
  expect(styleOf(5, 1)).toEqual({ fontName: "黑体" });
  expect(styleOf(999, 1)).toEqual({ fontName: "黑体" });
});

test("text that looks like a number is still text after its look has changed", async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [["'007", "'TRUE"]];
    range.format.font.bold = true;
    range.format.horizontalAlignment = "Center";
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["007", "TRUE"]]);
});

test("hidden rows and columns are kept", async () => {
  await onSheet((sheet) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("D:D").columnHidden = true;
    sheet.getRange("3:3").rowHidden = false;
  });
  expect(host.started.grid.snapshot().sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [3] });
});

test("a colour that is none is refused", async () => {
  const painting = onSheet((sheet) => {
    sheet.getRange("A1").format.fill.color = "朱红";
  });
  await expect(painting).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "RangeFill.color" },
  });
});
