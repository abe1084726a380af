import type { SheetChange } from "../../src/workbook/gateway";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let book: OpenWorkbook;
let seen: SheetChange[];
let stop: () => Promise<void>;
beforeEach(async () => {
  book = await openWorkbook();
  await book.apply({ kind: "addSheet", sheet: "实绩2024年1-6月" });
  seen = [];
  const watch = await book.gateway.watch((change) => seen.push(change));
  if (!watch.ok) throw new Error("the watch did not start");
  stop = watch.value;
});
afterEach(() => book.close());

/** Events travel as messages, and the sheet's name is asked for. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** Another program's change: through office.js, but not through the gateway. */
function change(sheet: string, address: string, value: number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

test("the program's own edits are told as its own, with sheet and address", async () => {
  await book.apply({ kind: "writeCells", sheet: "实绩2024年1-6月", at: { row: 6, column: 5 }, cells: [[88.53, 1]] });
  await arrived();
  expect(seen).toEqual([{ sheet: "实绩2024年1-6月", address: "F7:G7", own: true }]);
});

test("what a person types is not the program's own", async () => {
  book.type("实绩2024年1-6月", 6, 5, 90);
  await arrived();
  expect(seen).toEqual([{ sheet: "实绩2024年1-6月", address: "F7", own: false }]);
});

test("a renamed sheet is told by its new name", async () => {
  await book.apply({ kind: "renameSheet", sheet: "Sheet1", to: "目标2024年" });
  await change("目标2024年", "A1", 1);
  await arrived();
  expect(seen.map(({ sheet }) => sheet)).toEqual(["目标2024年"]);
});

test("a burst of changes asks for names once", async () => {
  const cost = await book.cost(async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1").untrack().values = [[1]];
      worksheets.getItem("实绩2024年1-6月").getRange("B2").untrack().values = [[2]];
      await context.sync();
    });
    await arrived();
  });
  expect(seen).toEqual([
    { sheet: "Sheet1", address: "A1", own: true },
    { sheet: "实绩2024年1-6月", address: "B2", own: true },
  ]);
  expect(cost.syncs).toBe(2);
});

test("after the end of the watch nothing is told", async () => {
  await stop();
  await change("Sheet1", "A1", 1);
  await arrived();
  expect(seen).toEqual([]);
});
