import { FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets/facade";
import { hostForEachTest } from "./hostForEachTest";

const host = hostForEachTest();

/** Events are sent after the answer to the sync; this is long enough for them to arrive. */
const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Types into a cell as a person does in the grid: not through the grid's own methods. */
function type(address: string, value: string | number): void {
  FUniver.newAPI(host.started.book.univer).getActiveWorkbook()?.getActiveSheet().getRange(address).setValue(value);
}

async function changesSeen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await host.started.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event));
    await context.sync();
  });
  return seen;
}

test("what a person types is told with address, and not as the add-in's own", async () => {
  const seen = await changesSeen();
  type("F7", 88.53);
  await arrival();
  expect(seen).toEqual([
    expect.objectContaining({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      address: "F7",
      source: "Local",
      triggerSource: "Unknown",
    }),
  ]);
  expect(seen[0]?.worksheetId).toBeDefined();
});

test("the add-in's own writes are told too, as its own", async () => {
  const seen = await changesSeen();
  await host.started.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await arrival();
  expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([["B2:C3", "ThisLocalAddin"]]);
});

test("results of formulas are no change", async () => {
  type("A1", "=1+1");
  await host.started.grid.settle();
  const seen = await changesSeen();
  type("B1", "=A1*2");
  await host.started.grid.settle();
  await arrival();
  expect(seen.map(({ address }) => address)).toEqual(["B1"]);
});

test("a change names its cells so that the handler can read them", async () => {
  const seen = await changesSeen();
  type("C3", "甲");
  await arrival();
  const values = await host.started.Excel.run(async (context) => {
    const range = seen[0]?.getRange(context);
    range?.load("values,address");
    await context.sync();
    return [range?.address, range?.values];
  });
  expect(values).toEqual(["Sheet1!C3", [["甲"]]]);
});

test("a removed handler hears nothing more", async () => {
  const { Excel } = host.started;
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add(async ({ address }) => {
      seen.push(address);
    });
    await context.sync();
    return added;
  });
  type("A1", 1);
  await arrival();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  type("A2", 2);
  await arrival();
  expect(seen).toEqual(["A1"]);
});

test("a sheet's handler hears of that sheet only", async () => {
  const seen: string[] = [];
  await host.started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("目标2024年");
    sheet.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    sheet.getRange("B2").values = [[2]];
    await context.sync();
  });
  await arrival();
  expect(seen).toEqual(["B2"]);
});

test("events can be switched off while the add-in writes", async () => {
  const seen = await changesSeen();
  await host.started.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  await arrival();
  await host.started.Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  type("A2", 2);
  await arrival();
  expect(seen.map(({ address }) => address)).toEqual(["A2"]);
});

test("inserted and deleted rows are told as such", async () => {
  const seen = await changesSeen();
  await host.started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("2:2").delete("Up");
    await context.sync();
  });
  await arrival();
  expect(seen.map(({ changeType, address }) => `${changeType} ${address}`)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^RowInserted/u), expect.stringMatching(/^RowDeleted/u)]),
  );
});

test("sheets added, deleted and activated are told", async () => {
  const seen: string[] = [];
  await host.started.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onAdded.add(async ({ type: kind }) => void seen.push(kind));
    sheets.onDeleted.add(async ({ type: kind }) => void seen.push(kind));
    sheets.onActivated.add(async ({ type: kind }) => void seen.push(kind));
    await context.sync();
    const sheet = sheets.add("二");
    await context.sync();
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await arrival();
  expect(seen.filter((kind) => kind !== "WorksheetActivated")).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  expect(seen.filter((kind) => kind === "WorksheetActivated")).toHaveLength(2);
});

test("another selection is told to the workbook and to the sheet", async () => {
  const seen: string[] = [];
  await host.started.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void seen.push("workbook"));
    context.workbook.worksheets
      .getItem("Sheet1")
      .onSelectionChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
  });
  host.started.grid.select(host.started.grid.activeSheet(), { row: 4, column: 1, rows: 2, columns: 1 });
  await arrival();
  expect(seen.sort()).toEqual(["B5:B6", "workbook"]);
});
