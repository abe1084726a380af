import { hostForEachTest } from "./hostForEachTest";

const host = hostForEachTest();
const { onSheet, read } = host;

test("ranges lead to other ranges", async () => {
  const addresses = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D5");
    const ranges = [
      range.getCell(0, 2),
      range.getRow(1),
      range.getColumn(0),
      range.getLastCell(),
      range.getResizedRange(1, -1),
      range.getOffsetRange(1, 1),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getBoundingRect("F9"),
      range.getIntersection("C1:C3"),
      range.getRowsBelow(2),
      range.getColumnsBefore(1),
    ];
    ranges.forEach((each) => each.load("address"));
    await context.sync();
    return ranges.map(({ address }) => address.replace("Sheet1!", ""));
  });
  expect(addresses).toEqual([
    "D2",
    "B3:D3",
    "B2:B5",
    "D5",
    "B2:C6",
    "C3:E6",
    "B:D",
    "2:5",
    "B2:F9",
    "C2:C3",
    "B6:D7",
    "A2:A5",
  ]);
});

test("the used range is the smallest block with content or looks; of a blank sheet the first cell, or null", async () => {
  const addresses = await onSheet(async (sheet, context) => {
    const blank = sheet.getUsedRange();
    const none = sheet.getUsedRangeOrNullObject();
    blank.load("address");
    none.load("address");
    await context.sync();
    sheet.getRange("C3").values = [[1]];
    sheet.getRange("E9").format.fill.color = "#FFFF00";
    const all = sheet.getUsedRange();
    const values = sheet.getUsedRange(true);
    const part = sheet.getRange("D1:Z99").getUsedRangeOrNullObject();
    [all, values, part].forEach((range) => range.load("address"));
    await context.sync();
    return [blank.address, none.isNullObject, all.address, values.address, part.address];
  });
  expect(addresses).toEqual(["Sheet1!A1", true, "Sheet1!C3:E9", "Sheet1!C3", "Sheet1!E9"]);
});

test("clear takes contents, formats, or both", async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.numberFormat = [["0.00", "0.00"]];
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
  });
  expect(await read("A1:B1", "values")).toEqual([["", 2]]);
  expect(await read("A1:B1", "numberFormat")).toEqual([["0.00", "General"]]);
});

test("a merge keeps the upper left value, and hidden cells take no values", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("B2").values = [[9]];
  });
  expect(host.started.grid.snapshot().sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  await onSheet((sheet) => sheet.getRange("A1:B2").unmerge());
  expect(await read("A1:B2", "values")).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

test("inserted and deleted rows move what is below, and formulas follow", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=A3"]];
    sheet.getRange("2:2").insert("Down");
  });
  expect(await read("A1:A4", "values")).toEqual([[1], [""], [2], [3]]);
  expect(await read("B1", "formulas")).toEqual([["=A4"]]);
  await onSheet((sheet) => sheet.getRange("2:3").delete("Up"));
  expect(await read("A1:A2", "values")).toEqual([[1], [3]]);
  expect(await read("B1", "values")).toEqual([[3]]);
});

test("selecting activates the sheet and is what getSelectedRange answers", async () => {
  const address = await onSheet(async (_, context) => {
    context.workbook.worksheets.add("目标2024年").getRange("C4:D5").select();
    const selected = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    selected.load("address");
    cell.load("address");
    await context.sync();
    return [selected.address, cell.address];
  });
  expect(address).toEqual(["目标2024年!C4:D5", "目标2024年!C4"]);
});
