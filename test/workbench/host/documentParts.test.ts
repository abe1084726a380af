import { hostForEachTest } from "./hostForEachTest";

const host = hostForEachTest();
const { onSheet } = host;

const page = (): unknown => host.started.grid.snapshot().sheets[0]?.extras.page;

test("page set-up is kept for the file and read back", async () => {
  const zoom = await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.setPrintMargins("Centimeters", { top: 3.7, left: 2.8, header: 1.5 });
    layout.centerHorizontally = true;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintArea("A1:L75");
    layout.setPrintTitleRows("$3:$4");
    layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
    layout.load("zoom,orientation,topMargin");
    await context.sync();
    return [layout.zoom, layout.orientation];
  });
  expect(zoom).toEqual([{ horizontalFitToPages: 1 }, "Landscape"]);
  expect(page()).toMatchObject({
    orientation: "landscape",
    paperSize: "a4",
    topMargin: expect.closeTo(104.88, 2),
    leftMargin: expect.closeTo(79.37, 2),
    headerMargin: expect.closeTo(42.52, 2),
    rightMargin: 50.4,
    centerHorizontally: true,
    zoom: { fitToWidth: 1 },
    printArea: { row: 0, column: 0, rows: 75, columns: 12 },
    titleRows: { from: 2, to: 3 },
    footers: { left: "", center: "第 &P 页 共 &N 页", right: "" },
  });
});

test("page breaks stand before the rows given, once each, in order, and go one by one or all at once", async () => {
  const seen = await onSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    ["A30", "A6", "C6:D9"].forEach((address) => breaks.add(address));
    breaks.load("items/rowIndex");
    const count = breaks.getCount();
    await context.sync();
    const rows = breaks.items.map(({ rowIndex }) => rowIndex);
    breaks.items[0]?.delete();
    sheet.verticalPageBreaks.add("D1");
    await context.sync();
    return [rows, count.value];
  });
  expect(seen).toEqual([[5, 29], 2]);
  expect(page()).toMatchObject({ rowBreaks: [29], columnBreaks: [3] });
  await onSheet((sheet) => {
    sheet.getRange("2:3").insert("Down");
  });
  expect(page()).toMatchObject({ rowBreaks: [31] });
  await onSheet((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
  expect(page()).toMatchObject({ rowBreaks: [], columnBreaks: [3] });
  await expect(onSheet((sheet) => void sheet.horizontalPageBreaks.add("A1"))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("a scale beyond 10 to 400 percent and a footer beyond 255 characters are refused", async () => {
  const zooming = onSheet((sheet) => {
    sheet.pageLayout.zoom = { scale: 5 };
  });
  await expect(zooming).rejects.toMatchObject({ code: "InvalidArgument" });
  const writing = onSheet((sheet) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "页".repeat(256);
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a list with its prompt and alert lies on a range, and a later one replaces it where they overlap", async () => {
  await onSheet((sheet) => {
    const validation = sheet.getRange("C2:C9").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "亿元,%,万人" } };
    validation.prompt = { title: "计量单位", message: "从列表中选择", showPrompt: true };
    validation.errorAlert = { title: "不在列表中", message: "请从列表中选择", showAlert: true, style: "Warning" };
    sheet.getRange("C5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$1:$A$9" } };
  });
  const lists = host.started.grid.snapshot().sheets[0]?.validations;
  expect(lists).toContainEqual({
    range: { row: 1, column: 2, rows: 3, columns: 1 },
    source: ["亿元", "%", "万人"],
    ignoreBlank: true,
    showDropDown: true,
    prompt: { title: "计量单位", message: "从列表中选择" },
    error: { title: "不在列表中", message: "请从列表中选择", style: "warning" },
  });
  expect(lists?.map(({ range, source }) => [range.row, range.rows, source])).toEqual(
    expect.arrayContaining([
      [4, 1, "=$A$1:$A$9"],
      [5, 4, ["亿元", "%", "万人"]],
    ]),
  );
  const rule = await onSheet(async (sheet, context) => {
    const validation = sheet.getRange("C2").dataValidation;
    validation.load("type,rule");
    const none = sheet.getRange("A1").dataValidation;
    none.load("type");
    await context.sync();
    return [validation.type, validation.rule.list?.source, none.type];
  });
  expect(rule).toEqual(["List", "亿元,%,万人", "None"]);
});

test("a rule that is no list fails loudly", async () => {
  const ruling = onSheet((sheet) => {
    sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
  });
  await expect(ruling).rejects.toMatchObject({ code: "ApiNotFound", message: /wholeNumber/u });
});

test("workbook settings keep values of all kinds, are found by key, and go away", async () => {
  const read = await onSheet(async (_, context) => {
    const { settings } = context.workbook;
    settings.add("期间", { year: 2024, months: [1, 6] });
    settings.add("舍入", "四舍五入");
    await context.sync();
    const period = settings.getItem("期间");
    const none = settings.getItemOrNullObject("没有");
    period.load("value");
    none.load("value");
    settings.getItem("舍入").delete();
    const count = settings.getCount();
    await context.sync();
    return [period.value, none.isNullObject, count.value];
  });
  expect(read).toEqual([{ year: 2024, months: [1, 6] }, true, 1]);
  expect(host.started.grid.snapshot().settings).toEqual({ 期间: { year: 2024, months: [1, 6] } });
});

test("names stand for ranges and are unique whatever their case", async () => {
  const read = await onSheet(async (sheet, context) => {
    context.workbook.names.add("年度目标", sheet.getRange("E4:E75"), "目标值");
    await context.sync();
    const name = context.workbook.names.getItem("年度目标");
    const range = name.getRange();
    name.load("formula,comment,type,scope");
    range.load("address");
    await context.sync();
    return [name.formula, name.comment, name.type, name.scope, range.address];
  });
  expect(read).toEqual(["=Sheet1!$E$4:$E$75", "目标值", "Range", "Workbook", "Sheet1!E4:E75"]);
  const again = onSheet((_, context) => void context.workbook.names.add("年度目标", "=1"));
  await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  const cell = onSheet((_, context) => void context.workbook.names.add("A1", "=1"));
  await expect(cell).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("document properties, own ones too, are kept for the file", async () => {
  await onSheet((_, context) => {
    context.workbook.properties.title = "鼓楼区2024年计划执行情况";
    context.workbook.properties.custom.add("版本", 1);
  });
  expect(host.started.grid.snapshot()).toMatchObject({
    properties: { title: "鼓楼区2024年计划执行情况" },
    customProperties: { 版本: 1 },
  });
});

test("there are no tables: the collection is empty and adding one fails loudly", async () => {
  const count = await onSheet(async (sheet, context) => {
    const number = sheet.tables.getCount();
    const none = sheet.tables.getItemOrNullObject("表1");
    none.load("name");
    await context.sync();
    return [number.value, none.isNullObject];
  });
  expect(count).toEqual([0, true]);
  const adding = onSheet((sheet) => void sheet.tables.add("A1:B2", true));
  await expect(adding).rejects.toMatchObject({ code: "ApiNotFound", message: /TableCollection\.add/u });
});
