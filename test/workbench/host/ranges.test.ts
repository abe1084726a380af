import { hostForEachTest } from "./hostForEachTest";

const host = hostForEachTest();
const { onSheet, read } = host;

test("values written in one run are read back in the next", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["指标", 1],
      [true, ""],
    ];
  });
  expect(await read("A1:B2", "values")).toEqual([
    ["指标", 1],
    [true, ""],
  ]);
  expect(await read("A1:B2", "valueTypes")).toEqual([
    ["String", "Double"],
    ["Boolean", "Empty"],
  ]);
  expect(await read("A1:B2", "address")).toBe("Sheet1!A1:B2");
});

test("numbers stay exact: 0.1, 10.6, 1e-7, the largest safe integer", async () => {
  const numbers = [0.1, 10.6, 1e-7, 9_007_199_254_740_991, -37.8];
  await onSheet((sheet) => {
    sheet.getRange("A1:E1").values = [numbers];
  });
  expect(await read("A1:E1", "values")).toEqual([numbers]);
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").values = [[null, "", 9]];
  });
  expect(await read("A1:C1", "values")).toEqual([[1, "", 9]]);
});

test("null for all cells at once is refused, and an empty number format resets it", async () => {
  const writing = onSheet((sheet) => {
    sheet.getRange("A1:C1").values = null as unknown as number[][];
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").numberFormat = [["0.0", "0.00", "0%"]];
    sheet.getRange("A1:C1").numberFormat = [[null, "", "@"]];
  });
  expect(await read("A1:C1", "numberFormat")).toEqual([["0.0", "General", "@"]]);
});

test("one value is written into all cells of a range", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = 7 as unknown as number[][];
  });
  expect(await read("A1:B2", "values")).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("text with an apostrophe stays text, also when it looks like a formula or a number", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").values = [["'=1+1", "'007", "'+/-"]];
  });
  expect(await read("A1:C1", "values")).toEqual([["=1+1", "007", "+/-"]]);
  expect(await read("A1:C1", "valueTypes")).toEqual([["String", "String", "String"]]);
});

test("cells of the text format keep what is written as text, numbers and formulas too", async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["=1+1", 12, "1-6"]];
  });
  expect(await read("A1:C1", "values")).toEqual([["=1+1", "12", "1-6"]]);
});

test("values that start with =, + or - become formulas, as Microsoft documents for Range.values", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:D1").values = [["=1+2", "+A1", "-A1*2", "—"]];
  });
  expect(await read("A1:D1", "values")).toEqual([[3, 3, -6, "—"]]);
});

test("typed texts become numbers, percentages and dates with their formats", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:D1").values = [["1,020.53", "-7.8%", "2024-06-30", "6.5%-7%"]];
  });
  expect(await read("A1:D1", "values")).toEqual([[1020.53, -0.078, 45473, "6.5%-7%"]]);
  expect(await read("A1:C1", "text")).toEqual([["1,020.53", "-7.80%", "2024/6/30"]]);
});

test("text shows numbers as their format says", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").values = [[0.8431, 1020.5, 12]];
    sheet.getRange("A1:C1").numberFormat = [["0.0%", "#,##0.00", "General"]];
  });
  expect(await read("A1:C1", "text")).toEqual([["84.3%", "1,020.50", "12"]]);
  expect(await read("A1:C1", "numberFormat")).toEqual([["0.0%", "#,##0.00", "General"]]);
});

test("a formula is calculated before its value is read, and again when what it refers to changes", async () => {
  const results = await onSheet(async (sheet, context) => {
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

test("one R1C1 formula fills a column, each cell with its own row, quotes and Chinese sheet names untouched", async () => {
  await onSheet((sheet, context) => {
    context.workbook.worksheets.add("实绩 R1C1").getRange("B2").values = [[100]];
    sheet.getRange("A1:A3").values = [[1], [2], [""]];
    sheet.getRange("B1:B3").formulasR1C1 = `=IF(RC[-1]="","RC[-1]",RC[-1]*'实绩 R1C1'!R2C2)` as unknown as string[][];
  });
  expect(await read("B1:B3", "values")).toEqual([[100], [200], ["RC[-1]"]]);
  expect(await read("B2", "formulas")).toEqual([[`=IF(A2="","RC[-1]",A2*'实绩 R1C1'!$B$2)`]]);
  expect(await read("B3", "formulasR1C1")).toEqual([[`=IF(RC[-1]="","RC[-1]",RC[-1]*'实绩 R1C1'!R2C2)`]]);
});

test("one A1 formula for a range is meant for its first cell and moves along", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1:B2").formulas = "=A1*$A$2" as unknown as string[][];
  });
  expect(await read("B1:B2", "formulas")).toEqual([["=A1*$A$2"], ["=A2*$A$2"]]);
});

test("more than 1,500 cells, which the client cuts into pieces, arrive whole", async () => {
  const values = Array.from({ length: 2000 }, (_, row) => [row, `第${String(row)}行`, row / 7]);
  await onSheet((sheet) => {
    sheet.getRange("A1:C2000").values = values;
  });
  expect(await read("A1:C2000", "values")).toEqual(values);
  expect(host.started.host.statistics.actions).toBeGreaterThan(3);
});

test("10,000 rows of 12 go in with one sync and come out with another, in seconds", async () => {
  const values = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 12 }, (__, column) => row * column));
  const begin = performance.now();
  await onSheet((sheet) => {
    sheet.getRange("A1:L10000").values = values;
  });
  expect((await read("A9999:L10000", "values"))[1]).toEqual(values[9999]);
  expect(performance.now() - begin).toBeLessThan(20_000);
}, 30_000);

test("a matrix of another shape is refused with Excel's message, whether small or cut into pieces", async () => {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  const small = onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [[1]];
  });
  await expect(small).rejects.toMatchObject({ code: "InvalidArgument", message });
  const large = onSheet((sheet) => {
    sheet.getRange("A1:B2").values = Array.from({ length: 2000 }, () => [1, 2]);
  });
  await expect(large).rejects.toMatchObject({ code: "InvalidArgument", message });
});

test.each(["=SUM(1", "=1+", '="a', "=)("])("the formula %s is refused", async (formula) => {
  const writing = onSheet((sheet) => {
    sheet.getRange("A1").formulas = [[formula]];
  });
  await expect(writing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.formulas" },
  });
});

test("values of whole columns read as null and cannot be written", async () => {
  expect(await read("A:B", "values")).toBeNull();
  const writing = onSheet((sheet) => {
    sheet.getRange("A:A").values = 1 as unknown as number[][];
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
});
