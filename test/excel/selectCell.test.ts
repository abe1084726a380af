import { openWorkbook } from "./openWorkbook";

test("select shows the sheet and the cell in one sync", async () => {
  const book = await openWorkbook();
  await book.apply({ kind: "addSheet", sheet: "实绩" }, { kind: "activateSheet", sheet: "Sheet1" });
  const cost = await book.cost(() => book.gateway.select("实绩", "F7"));
  expect(cost).toMatchObject({ syncs: 1, cleanUps: 0 });
  expect(book.grid.snapshot().activeSheet).toBe("实绩");
  expect(book.grid.selection()).toMatchObject({ block: { row: 6, column: 5, rows: 1, columns: 1 } });
  book.close();
});

test("select on a sheet that is gone says so", async () => {
  const book = await openWorkbook();
  expect(await book.gateway.select("实绩", "F7")).toMatchObject({
    ok: false,
    problems: [{ code: "hostItemMissing", place: "实绩" }],
  });
  book.close();
});
