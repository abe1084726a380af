import { hostForEachTest } from "./hostForEachTest";

const host = hostForEachTest();

test("a sheet that does not exist is ItemNotFound, and says in which statement", async () => {
  const writing = host.started.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("没有").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({
    name: "RichApi.Error",
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    debugInfo: { errorLocation: "WorksheetCollection.getItem", statement: expect.stringContaining("getItem") },
  });
});

test("what was done before the failing action stays done, what comes after is not done", async () => {
  const writing = host.started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["前"]];
    sheet.getRange("B1:B2").values = [["错"]];
    sheet.getRange("C1").values = [["后"]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.started.grid.snapshot().sheets[0]?.rows[0]?.cells).toEqual([{ column: 0, value: "前", type: "text" }]);
});

test("a null object's children are null too, and can be loaded without harm", async () => {
  const nulls = await host.started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const range = sheet.getUsedRangeOrNullObject();
    const font = range.format.font;
    [sheet, range].forEach((each) => each.load());
    font.load("bold");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, font.isNullObject];
  });
  expect(nulls).toEqual([true, true, true]);
});

test("a null object cannot be written", async () => {
  const writing = host.started.Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("没有").name = "有";
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["Worksheet.shapes", (sheet) => sheet.shapes.load("items")],
  ["Worksheet.pivotTables", (sheet) => sheet.pivotTables.load("items")],
  ["Range.sort", (sheet) => sheet.getRange("A1").sort.apply([{ key: 0 }])],
  ["Range.find", (sheet) => sheet.getRange("A1").find("甲", {}).load("address")],
  ["RangeFormat.autofitColumns", (sheet) => sheet.getRange("A1").format.autofitColumns()],
])("%s is not answered, and says so by name", async (name, use) => {
  const using = host.started.Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await expect(using).rejects.toMatchObject({
    code: "ApiNotFound",
    message: `The API ${name} could not be found: this host does not answer it.`,
    debugInfo: { errorLocation: name },
  });
});

test("a property that is not implemented cannot be asked for by name either", async () => {
  const loading = host.started.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("hyperlink");
    await context.sync();
  });
  await expect(loading).rejects.toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Range.hyperlink" } });
});

test("a range kept across runs is still the same cells", async () => {
  const { Excel } = host.started;
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    context.trackedObjects.add(range);
    range.values = [["记得"]];
    await context.sync();
    return range;
  });
  const values = await Excel.run(kept, async (context) => {
    kept.load("values");
    await context.sync();
    return kept.values;
  });
  expect(values).toEqual([["记得"]]);
});

test("load() without names answers every property that the host has", async () => {
  const loaded = await host.started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load();
    const layout = sheet.pageLayout;
    layout.load();
    const range = sheet.getRange("A1:B2");
    range.load();
    await context.sync();
    return { sheet: sheet.toJSON(), range: range.toJSON(), layout: layout.toJSON() };
  });
  expect(loaded.sheet).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible", tabColor: "" });
  expect(loaded.range).toMatchObject({ rowCount: 2, columnCount: 2, cellCount: 4, isEntireRow: false });
  expect(loaded.layout).toMatchObject({ orientation: "Portrait", paperSize: "A4", topMargin: 54 });
});

test("nested names load what belongs to items", async () => {
  const sheets = await host.started.Excel.run(async (context) => {
    const collection = context.workbook.worksheets;
    collection.load("items/name,items/pageLayout/orientation");
    await context.sync();
    return collection.items.map((sheet) => [sheet.name, sheet.pageLayout.orientation]);
  });
  expect(sheets).toEqual([["Sheet1", "Portrait"]]);
});
