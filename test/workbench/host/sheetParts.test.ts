import { hostForEachTest } from "./hostForEachTest";

const host = hostForEachTest();
const { onSheet: run } = host;

const failing = (work: (sheet: Excel.Worksheet) => unknown): Promise<unknown> =>
  run((sheet) => void work(sheet)).catch((error: unknown) => error);

describe("conditional formats", () => {
  test("a new one has the top priority, and each is read back by its kind", async () => {
    const read = await run(async (sheet, context) => {
      const formats = sheet.getRange("A2:C9").conditionalFormats;
      const custom = formats.add("Custom");
      custom.custom.rule.formula = "=$A2>1";
      custom.custom.format.font.color = "#9C0006";
      custom.custom.format.fill.color = "red";
      custom.stopIfTrue = true;
      const bar = formats.add("DataBar");
      bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      formats.load("items/type,items/priority,items/stopIfTrue");
      const count = formats.getCount();
      custom.custom.rule.load("formula");
      custom.custom.format.font.load("color,bold");
      bar.dataBar.load("lowerBoundRule,upperBoundRule");
      await context.sync();
      return {
        items: formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
        count: count.value,
        formula: custom.custom.rule.formula,
        font: [custom.custom.format.font.color, custom.custom.format.font.bold],
        bounds: [bar.dataBar.lowerBoundRule.type, bar.dataBar.upperBoundRule.type],
      };
    });
    expect(read).toEqual({
      items: [
        ["DataBar", 0, false],
        ["Custom", 1, true],
      ],
      count: 2,
      formula: "=$A2>1",
      font: ["#9C0006", null],
      bounds: ["Number", "Automatic"],
    });
  });

  test("one is deleted alone, found by its id, and cells that no rule covers have none", async () => {
    const found = await run(async (sheet, context) => {
      const formats = sheet.getRange("A1:A5").conditionalFormats;
      const [first, second] = [formats.add("DataBar"), formats.add("DataBar")];
      first.load("id");
      await context.sync();
      second.delete();
      const again = formats.getItemOrNullObject(first.id);
      const range = again.getRange().load("address");
      const elsewhere = sheet.getRange("B1").conditionalFormats.getCount();
      const here = sheet.getRange("A5").conditionalFormats.getCount();
      await context.sync();
      return [again.isNullObject, range.address, elsewhere.value, here.value];
    });
    expect(found).toEqual([false, "Sheet1!A1:A5", 0, 1]);
  });

  test("other kinds and gradients are not answered, and say so", async () => {
    expect(await failing((sheet) => sheet.getRange("A1").conditionalFormats.add("ColorScale"))).toMatchObject({
      code: "ApiNotFound",
    });
    const gradient = failing((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("DataBar").dataBar.positiveFormat.gradientFill = true;
    });
    expect(await gradient).toMatchObject({ code: "ApiNotFound" });
  });
});

describe("comments", () => {
  test("are added to one cell, changed, found by their cell and listed for the workbook", async () => {
    const read = await run(async (sheet, context) => {
      const comment = sheet.comments.add("B3", "待核");
      comment.load("content,authorName,id");
      await context.sync();
      comment.content = "已核";
      const found = context.workbook.comments.getItemByCell("Sheet1!B3").load("content");
      const all = context.workbook.comments.load("items/content");
      const place = comment.getLocation().load("address");
      await context.sync();
      return [comment.authorName, found.content, all.items.length, place.address];
    });
    expect(read).toEqual(["用户", "已核", 1, "Sheet1!B3"]);
  });

  test("a range, a second one on the cell, and a cell without one are refused", async () => {
    expect(await failing((sheet) => sheet.comments.add("A1:B2", "甲"))).toMatchObject({ code: "InvalidArgument" });
    await run((sheet) => void sheet.comments.add("A1", "甲"));
    expect(await failing((sheet) => sheet.comments.add("A1", "乙"))).toMatchObject({ code: "ItemAlreadyExists" });
    expect(await failing((sheet) => sheet.comments.getItemByCell("C1").delete())).toMatchObject({
      code: "ItemNotFound",
    });
  });
});

test("the filter's range is read back, and is null where there is none", async () => {
  const read = await run(async (sheet, context) => {
    sheet.autoFilter.apply(sheet.getRange("A4:C20"));
    const range = sheet.autoFilter.getRangeOrNullObject().load("address");
    sheet.autoFilter.load("enabled");
    await context.sync();
    sheet.autoFilter.remove();
    const none = sheet.autoFilter.getRangeOrNullObject();
    await context.sync();
    return [range.address, sheet.autoFilter.enabled, none.isNullObject];
  });
  expect(read).toEqual(["Sheet1!A4:C20", true, true]);
});

describe("charts", () => {
  test("a chart has a series for each column, a free name, and its parts are read back", async () => {
    const read = await run(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:C5"));
      chart.load("name,chartType");
      chart.series.load("items/name");
      chart.title.text = "进度";
      chart.legend.position = "Top";
      chart.axes.valueAxis.maximum = 1;
      chart.axes.valueAxis.load("maximum,minimum,numberFormat");
      chart.legend.load("visible,position");
      await context.sync();
      chart.name = "进度图";
      const named = sheet.charts.getItem("进度图").title.load("text,visible");
      const { valueAxis } = chart.axes;
      await context.sync();
      return {
        chart: [chart.chartType, chart.series.items.length, named.text, named.visible],
        legend: [chart.legend.visible, chart.legend.position],
        axis: [valueAxis.maximum, valueAxis.minimum, valueAxis.numberFormat] as unknown[],
      };
    });
    expect(read).toEqual({
      chart: ["ColumnClustered", 2, "进度", true],
      legend: [true, "Top"],
      axis: [1, "", "General"],
    });
  });

  test("a chart outlives the batch that made it; deleted it is a null object", async () => {
    const { Excel } = host.started;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:A3"), "Columns");
      await context.sync();
      chart.setPosition("D2", "J18");
      chart.series.add("第二").setValues(sheet.getRange("B1:B3"));
      await context.sync();
      expect(host.started.grid.snapshot().sheets[0]?.charts).toMatchObject([
        { place: { row: 1, column: 3, rows: 17, columns: 7 }, series: [{}, { name: "第二" }] },
      ]);
      chart.delete();
      const none = sheet.charts.getItemOrNullObject("图表 1");
      const count = sheet.charts.getCount();
      await context.sync();
      expect([none.isNullObject, count.value]).toEqual([true, 0]);
    });
  });

  test("other types are not answered, and say so", async () => {
    expect(await failing((sheet) => sheet.charts.add("Line", sheet.getRange("A1:A3")))).toMatchObject({
      code: "ApiNotFound",
    });
  });
});

describe("protection", () => {
  test("is read back with what it allows; locked cells are told from open and mixed ones", async () => {
    const read = await run(async (sheet, context) => {
      sheet.getRange("B2:B9").format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.protection.load("protected,options");
      const locked = ["A1", "B2", "A2:B2"].map((address) => sheet.getRange(address).format.protection.load("locked"));
      await context.sync();
      const { options } = sheet.protection;
      return [
        sheet.protection.protected,
        options.allowAutoFilter,
        options.allowFormatCells,
        locked.map((each) => each.locked),
      ];
    });
    expect(read).toEqual([true, true, false, [true, false, null]]);
  });

  const PROTECTED: [string, (sheet: Excel.Worksheet) => void][] = [
    ["values of a locked cell", (sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["values of a range that is partly locked", (sheet) => void (sheet.getRange("A2:B2").values = [[1, 2]])],
    ["a fill", (sheet) => void (sheet.getRange("B2").format.fill.color = "#FFFFFF")],
    ["a width", (sheet) => void (sheet.getRange("B2").format.columnWidth = 50)],
    ["a comment", (sheet) => void sheet.comments.add("B2", "甲")],
    ["a chart", (sheet) => void sheet.charts.add("BarClustered", sheet.getRange("A1:A2"))],
    ["a filter", (sheet) => void sheet.autoFilter.apply(sheet.getRange("A1:B9"))],
    ["a rule", (sheet) => void sheet.getRange("B2").conditionalFormats.add("DataBar")],
    ["locking", (sheet) => void (sheet.getRange("B2").format.protection.locked = true)],
    ["a row", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ];

  test.each(PROTECTED)("%s is refused with AccessDenied", async (_what, change) => {
    await run((sheet) => {
      sheet.getRange("B2:B9").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await failing(change)).toMatchObject({ code: "AccessDenied" });
    await run((sheet) => void (sheet.getRange("B2:B3").values = [[1], [2]]));
    await run((sheet) => sheet.protection.unprotect());
    await run((sheet) => void change(sheet));
  });

  test("what is allowed goes through, and a password must be known", async () => {
    await run((sheet) => sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true }, "秘密"));
    await run((sheet) => {
      sheet.getRange("A1").format.fill.color = "#FFFFFF";
      sheet.getRange("A1").format.columnWidth = 50;
    });
    expect(await failing((sheet) => sheet.protection.unprotect())).toMatchObject({ code: "AccessDenied" });
    await run((sheet) => sheet.protection.unprotect("秘密"));
    await run((sheet) => void (sheet.getRange("A1").values = [[1]]));
  });
});
