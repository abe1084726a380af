import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await book.apply(
    { kind: "addSheet", sheet: "指标体系" },
    { kind: "addSheet", sheet: "空表" },
    {
      kind: "writeCells",
      sheet: "指标体系",
      at: { row: 2, column: 1 },
      cells: [
        ["GDP", 1020.53, true],
        ["CPI", "", "—"],
      ],
    },
    {
      kind: "fillFormula",
      sheet: "指标体系",
      range: { row: 4, column: 2, rows: 1, columns: 1 },
      formulaR1C1: "=R[-2]C*2",
    },
  );
  await book.grid.settle();
});
afterEach(() => book.close());

const ROWS = [
  ["GDP", 1020.53, true],
  ["CPI", "", "—"],
  ["", 2041.06, ""],
];

test('names in tab order, values at their place, blanks as "", in one sync', async () => {
  const cost = await book.cost(async () => {
    const read = await book.gateway.read({ sheets: ["指标体系"] });
    expect(read).toEqual({
      ok: true,
      value: {
        sheetNames: ["Sheet1", "指标体系", "空表"],
        sheets: new Map([["指标体系", { name: "指标体系", firstRow: 2, firstColumn: 1, values: ROWS }]]),
      },
      warnings: [],
    });
  });
  expect(cost).toMatchObject({ syncs: 1, cleanUps: 0 });
});

test("formulas are read only where they are asked for", async () => {
  const read = await book.gateway.read({ sheets: ["指标体系"], formulasOf: ["指标体系"] });
  const sheet = read.ok ? read.value.sheets.get("指标体系") : undefined;
  expect(sheet?.values).toEqual(ROWS);
  expect(sheet?.formulas?.[2]).toEqual(["", "=C3*2", ""]);
});

test("a sheet that does not exist is absent, an empty one has no rows", async () => {
  const read = await book.gateway.read({ sheets: ["目标2024年", "空表"] });
  expect(read.ok && [...read.value.sheets]).toEqual([
    ["空表", { name: "空表", firstRow: 0, firstColumn: 0, values: [] }],
  ]);
});

test("no sheets wanted: the names alone", async () => {
  const read = await book.gateway.read({ sheets: [] });
  expect(read.ok && read.value.sheetNames).toEqual(["Sheet1", "指标体系", "空表"]);
});

test("an answer that the host refuses as too large is read again in blocks, with the same result", async () => {
  const cells = Array.from({ length: 12_000 }, (_, row) => [`I${row}`, row, `第${row}项`, row / 8, ""]);
  await book.apply({ kind: "writeCells", sheet: "空表", at: { row: 0, column: 0 }, cells });
  const request = { sheets: ["指标体系", "空表", "没有"], formulasOf: ["指标体系"] };
  const whole = await book.gateway.read(request);
  let refusals = 1;
  book.faults.afterAction = () =>
    refusals-- > 0 ? { code: "ResponsePayloadSizeLimitExceeded", message: "too large" } : undefined;
  const cost = await book.cost(async () => {
    expect(await book.gateway.read(request)).toEqual(whole);
  });
  expect(whole.ok && whole.value.sheets.get("空表")?.values).toHaveLength(12_000);
  // One refused, one for the sizes, one for the small sheet, two blocks of 50,000 cells for 12,000 rows of 4 used columns.
  expect(cost.syncs).toBe(4);
}, 60_000);

test("the same snapshot when nothing changed (I4)", async () => {
  const request = { sheets: ["指标体系", "空表"] };
  expect(await book.gateway.read(request)).toEqual(await book.gateway.read(request));
});
