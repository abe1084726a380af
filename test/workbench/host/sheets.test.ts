import { hostForEachTest } from "./hostForEachTest";

const host = hostForEachTest();

/** Does something with the sheets and syncs. */
function withSheets<Answer>(
  act: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<Answer> | Answer,
): Promise<Answer> {
  return host.started.Excel.run(async (context) => {
    const answer = await act(context.workbook.worksheets, context);
    await context.sync();
    return answer;
  });
}

const names = (): Promise<string[]> =>
  withSheets(async (sheets, context) => {
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

test("a new sheet comes last, is not activated, and is known by id in the next sync", async () => {
  await withSheets(async (sheets, context) => {
    const sheet = sheets.add("指标体系");
    const active = sheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    sheet.getRange("A1").values = [["编码"]];
    sheet.load("position,visibility");
    await context.sync();
    expect([active.name, sheet.position, sheet.visibility]).toEqual(["Sheet1", 1, "Visible"]);
  });
  expect(await names()).toEqual(["Sheet1", "指标体系"]);
});

test("a sheet without a name gets the first free number", async () => {
  await withSheets((sheets) => {
    sheets.add();
    sheets.add();
  });
  expect(await names()).toEqual(["Sheet1", "Sheet2", "Sheet3"]);
});

test.each(["a/b", "a\\b", "a?", "a*", "a[1]", "a:b", "", "'a", "a'", "x".repeat(32), "History"])(
  "the sheet name %j is refused",
  async (name) => {
    await expect(withSheets((sheets) => void sheets.add(name))).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await names()).toEqual(["Sheet1"]);
  },
);

test("31 characters are a name, and a name exists once whatever its case", async () => {
  const long = "目".repeat(31);
  await withSheets((sheets) => void sheets.add(long));
  expect(await names()).toEqual(["Sheet1", long]);
  await expect(withSheets((sheets) => void sheets.add("SHEET1"))).rejects.toMatchObject({
    code: "ItemAlreadyExists",
    message: "A resource with the same name or identifier already exists.",
  });
});

test("renaming changes formulas that refer to the sheet; a taken name is refused; changing case is not", async () => {
  await withSheets(async (sheets) => {
    sheets.add("目标").getRange("A1").values = [[105]];
    sheets.getItem("Sheet1").getRange("A1").formulas = [["=目标!A1*2"]];
    sheets.getItem("目标").name = "目标 2024";
    sheets.getItem("Sheet1").name = "SHEET1";
  });
  const formulas = await withSheets(async (sheets, context) => {
    const range = sheets.getItem("Sheet1").getRange("A1");
    range.load("formulas,values");
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]];
  });
  expect(formulas).toEqual(["='目标 2024'!A1*2", 210]);
  const renaming = withSheets((sheets) => {
    sheets.getItem("目标 2024").name = "sheet1";
  });
  await expect(renaming).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("a staging sheet takes the place of an old one in one sync", async () => {
  await withSheets((sheets) => {
    sheets.add("附表").getRange("A1").values = [["旧"]];
    sheets.add("尾");
  });
  await withSheets((sheets) => {
    const staging = sheets.add("附表~");
    staging.getRange("A1").values = [["新"]];
    sheets.getItem("附表").delete();
    staging.name = "附表";
    staging.position = 1;
  });
  expect(await names()).toEqual(["Sheet1", "附表", "尾"]);
  expect(host.started.grid.snapshot().sheets[1]?.rows[0]?.cells[0]?.value).toBe("新");
});

test("the last sheet that can be seen can be neither deleted nor hidden", async () => {
  await withSheets((sheets) => {
    sheets.add("藏").visibility = "Hidden";
  });
  const deleting = withSheets((sheets) => sheets.getItem("Sheet1").delete());
  await expect(deleting).rejects.toMatchObject({ code: "InvalidOperation" });
  const hiding = withSheets((sheets) => {
    sheets.getItem("Sheet1").visibility = "VeryHidden";
  });
  await expect(hiding).rejects.toMatchObject({ code: "InvalidOperation" });
  expect(await names()).toEqual(["Sheet1", "藏"]);
});

test("a hidden sheet cannot be activated, a very hidden one not deleted", async () => {
  await withSheets((sheets) => {
    sheets.add("藏").visibility = "VeryHidden";
  });
  const activating = withSheets((sheets) => sheets.getItem("藏").activate());
  await expect(activating).rejects.toMatchObject({ code: "InvalidOperation" });
  const deleting = withSheets((sheets) => sheets.getItem("藏").delete());
  await expect(deleting).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("deleting the active sheet activates the next one", async () => {
  const active = await withSheets(async (sheets, context) => {
    sheets.add("二");
    sheets.add("三");
    sheets.getItem("二").activate();
    await context.sync();
    sheets.getItem("二").delete();
    const sheet = sheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe("三");
});

test("neighbours, first, last and count leave out hidden sheets when asked to", async () => {
  const found = await withSheets(async (sheets, context) => {
    sheets.add("藏").visibility = "Hidden";
    sheets.add("三");
    await context.sync();
    const first = sheets.getItem("Sheet1");
    const [next, seen, last, none] = [
      first.getNext(),
      first.getNext(true),
      sheets.getLast(),
      sheets.getItem("三").getNextOrNullObject(),
    ];
    [next, seen, last].forEach((sheet) => sheet.load("name"));
    none.load("name");
    const count = sheets.getCount(true);
    await context.sync();
    return [next.name, seen.name, last.name, none.isNullObject, count.value];
  });
  expect(found).toEqual(["藏", "三", "三", true, 2]);
});

test("a copy has the cells, and is called as Excel calls copies", async () => {
  const copy = await withSheets(async (sheets, context) => {
    const sheet = sheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [["编码", 1]];
    const made = sheet.copy("Before", sheet);
    const range = made.getRange("A1:B1");
    range.load("values");
    made.load("name");
    await context.sync();
    return [made.name, range.values];
  });
  expect(copy).toEqual(["Sheet1 (2)", [["编码", 1]]]);
  expect(await names()).toEqual(["Sheet1 (2)", "Sheet1"]);
});

test("tab colour, gridlines and frozen rows are kept for the file", async () => {
  await withSheets((sheets) => {
    const sheet = sheets.getItem("Sheet1");
    sheet.tabColor = "#1F4E79";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(2);
  });
  expect(host.started.grid.snapshot().sheets[0]).toMatchObject({
    freeze: { rows: 2, columns: 0 },
    extras: { tabColor: "#1F4E79", showGridlines: false },
  });
  const address = await withSheets(async (sheets, context) => {
    const frozen = sheets.getItem("Sheet1").freezePanes.getLocation();
    frozen.load("address");
    await context.sync();
    return frozen.address;
  });
  expect(address).toBe("Sheet1!1:2");
});

test("a protected sheet refuses changes of its cells with AccessDenied until it is unprotected", async () => {
  await withSheets((sheets) => sheets.getItem("Sheet1").protection.protect());
  const write = (): Promise<void> =>
    withSheets((sheets) => {
      sheets.getItem("Sheet1").getRange("A1").values = [[1]];
    });
  await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
  await withSheets((sheets) => sheets.getItem("Sheet1").protection.unprotect());
  await expect(write()).resolves.toBeUndefined();
});
