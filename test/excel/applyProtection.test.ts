import { createExcelGateway } from "../../src/excel/createExcelGateway";
import type { Edit, RangePlace } from "../../src/workbook/edit";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

const SHEET = "评价";
const at = (row: number, column: number, rows = 1, columns = 1): RangePlace => ({ row, column, rows, columns });

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await book.apply({ kind: "addSheet", sheet: SHEET });
});
afterEach(() => book.close());

const write = (row: number, ...cells: (string | number)[]): Edit => ({
  kind: "writeCells",
  sheet: SHEET,
  at: { row, column: 0 },
  cells: [cells],
});
const value = (row: number, column: number): unknown => book.grid.values(book.sheet(SHEET).id, at(row, column))[0]?.[0];

const protect = (...open: RangePlace[]): Edit => ({ kind: "protectSheet", sheet: SHEET, open });
const isProtected = (): boolean => book.sheet(SHEET).protection !== undefined;

test("only the open ranges can be typed in; filters, widths and heights stay open", async () => {
  await book.apply(write(0, "甲", 1, 2), protect(at(0, 1, 5)));
  expect(book.sheet(SHEET)).toMatchObject({
    protection: { allows: expect.arrayContaining(["autoFilter", "formatColumns", "formatRows"]) as unknown },
    openCells: [at(0, 1, 5)],
  });
  book.type(SHEET, 0, 1, 9);
  book.type(SHEET, 0, 2, 9);
  expect([value(0, 1), value(0, 2)]).toEqual([9, 2]);
});

test("protected again with other ranges, only those are open", async () => {
  await book.apply(protect(at(0, 1, 5)));
  await book.gateway.read({ sheets: [] });
  await book.apply(protect(at(0, 2, 5), at(0, 4)));
  expect(book.sheet(SHEET).openCells).toEqual([at(0, 2, 5), at(0, 4)]);
  expect(isProtected()).toBe(true);
});

test("our own edits go through, in one request, and the sheet is protected afterwards", async () => {
  await book.apply(protect());
  await book.gateway.read({ sheets: [] });
  const cost = await book.cost(() =>
    book.apply(write(0, "乙"), { kind: "format", sheet: SHEET, range: at(0, 0), format: { bold: true } }),
  );
  expect(cost.syncs).toBe(1);
  expect([value(0, 0), isProtected()]).toEqual(["乙", true]);
  await book.apply({ kind: "unprotectSheet", sheet: SHEET }, write(0, "丙"));
  expect([value(0, 0), isProtected()]).toEqual(["丙", false]);
});

test("a new session knows from the workbook which sheets are ours; protection goes with a renamed sheet", async () => {
  await book.apply(protect());
  const later = createExcelGateway();
  await later.read({ sheets: [] });
  const edits: Edit[] = [write(0, "丁"), { kind: "renameSheet", sheet: SHEET, to: "改名" }];
  expect(await later.apply(edits)).toMatchObject({ ok: true });
  expect(book.sheet("改名").protection).toBeDefined();
});

test("a sheet that a person protected is left alone, and the problem names it", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  await book.gateway.read({ sheets: [] });
  const answer = await book.gateway.apply([write(0, "戊")]);
  expect(answer).toMatchObject({ ok: false, problems: [{ code: "hostProtected", place: SHEET }] });
});

test("a sheet that allows what ours allow, but has a password, stays protected; the problem names it", async () => {
  await Excel.run(async (context) => {
    const options = { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true };
    context.workbook.worksheets.getItem(SHEET).protection.protect(options, "秘密");
    await context.sync();
  });
  await book.gateway.read({ sheets: [] });
  const answer = await book.gateway.apply([write(0, "辛")]);
  expect(answer).toMatchObject({ ok: false, problems: [{ code: "hostProtected", place: SHEET }] });
  expect(isProtected()).toBe(true);
});

test("after a fault in the middle the sheet is protected again", async () => {
  await book.apply(protect());
  await book.gateway.read({ sheets: [] });
  const failing: Edit[] = [write(0, "己"), { kind: "deleteSheet", sheet: "没有这张表" }];
  expect(await book.gateway.apply(failing)).toMatchObject({ ok: false, problems: [{ code: "hostItemMissing" }] });
  expect(isProtected()).toBe(true);
  await book.apply(write(0, "庚"));
  expect(isProtected()).toBe(true);
});
