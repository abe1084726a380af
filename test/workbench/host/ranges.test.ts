import { startHost } from "./startHost";
import type { StartedHost } from "./startHost";

let started: StartedHost;

beforeAll(async () => {
  started = await startHost();
});

afterAll(() => started.close());

test("values written in one run are read back in the next", async () => {
  const { Excel } = started;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["指标", 1],
      [true, ""],
    ];
    await context.sync();
  });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.load("values,address,formulas");
    await context.sync();
    return { values: range.values, address: range.address };
  });
  expect(read).toEqual({
    values: [
      ["指标", 1],
      [true, ""],
    ],
    address: "Sheet1!A1:B2",
  });
  expect(started.bugs).toEqual([]);
});

test("a formula is calculated before its value is read, and again when what it refers to changes", async () => {
  const { Excel } = started;
  const results = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1").values = [[2]];
    const result = sheet.getRange("E1");
    result.formulas = [["=D1*3"]];
    result.load("values,formulas");
    await context.sync();
    const first = [result.values[0]?.[0], result.formulas[0]?.[0]];
    sheet.getRange("D1").values = [[5]];
    result.load("values");
    await context.sync();
    return [...first, result.values[0]?.[0]];
  });
  expect(results).toEqual([6, "=D1*3", 15]);
});
