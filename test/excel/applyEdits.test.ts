import type { Edit, PageLayout } from "../../src/workbook/edit";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

const SHEET = "附表2024年1-6月";
const at = (row: number, column: number, rows = 1, columns = 1): Extract<Edit, { kind: "mergeCells" }>["range"] => ({
  row,
  column,
  rows,
  columns,
});

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await book.apply({ kind: "addSheet", sheet: SHEET });
});
afterEach(() => book.close());

/** Values of a block as the grid holds them. */
function values(row: number, column: number, rows: number, columns: number): readonly unknown[][] {
  return book.grid.values(book.sheet(SHEET).id, at(row, column, rows, columns));
}

function write(...cells: Extract<Edit, { kind: "writeCells" }>["cells"]): Edit {
  return { kind: "writeCells", sheet: SHEET, at: { row: 0, column: 0 }, cells };
}

function format(range: ReturnType<typeof at>, look: Extract<Edit, { kind: "format" }>["format"]): Edit {
  return { kind: "format", sheet: SHEET, range, format: look };
}

describe("sheets", () => {
  test("a sheet is added with its tab colour and without gridlines", async () => {
    await book.apply({ kind: "addSheet", sheet: "指标体系", tabColor: "#548235", showGridlines: false });
    expect(book.sheet("指标体系").extras).toMatchObject({ tabColor: "#548235", showGridlines: false });
  });

  test("a staging sheet is swapped in: delete, rename, move and activate in one request", async () => {
    await book.apply({ kind: "addSheet", sheet: "暂存" });
    const { syncs } = await book.cost(() =>
      book.apply(
        { kind: "writeCells", sheet: "暂存", at: { row: 0, column: 0 }, cells: [["新表"]] },
        { kind: "deleteSheet", sheet: SHEET },
        { kind: "renameSheet", sheet: "暂存", to: SHEET },
        { kind: "moveSheet", sheet: SHEET, position: 0 },
        { kind: "activateSheet", sheet: SHEET },
        { kind: "freezeRows", sheet: SHEET, rows: 4 },
      ),
    );
    expect(syncs).toBe(1);
    expect(book.grid.snapshot().sheets.map(({ name }) => name)).toEqual([SHEET, "Sheet1"]);
    expect(book.grid.snapshot().activeSheet).toBe(SHEET);
    expect(book.sheet(SHEET).freeze.rows).toBe(4);
    expect(values(0, 0, 1, 1)).toEqual([["新表"]]);
  });

  test("rows are frozen and set free again", async () => {
    await book.apply({ kind: "freezeRows", sheet: SHEET, rows: 3 });
    expect(book.sheet(SHEET).freeze).toEqual({ rows: 3, columns: 0 });
    await book.apply({ kind: "freezeRows", sheet: SHEET, rows: 0 });
    expect(book.sheet(SHEET).freeze).toEqual({ rows: 0, columns: 0 });
  });
});

describe("cells", () => {
  test("numbers, texts and booleans come back as they went", async () => {
    const cells = [
      ["地区生产总值", 1020.53, true],
      [-7.8, 0, false],
    ];
    await book.apply(write(...cells));
    expect(values(0, 0, 2, 3)).toEqual(cells);
  });

  test('[I1] null leaves a cell as it is, "" empties it', async () => {
    await book.apply(write(["留下", "清空", 1]));
    await book.apply(write([null, "", 2]));
    expect(values(0, 0, 1, 3)).toEqual([["留下", null, 2]]);
  });

  test("nothing but nulls sends no cells", async () => {
    await book.apply(write(["留下"]));
    await book.apply(write([null]), write());
    expect(values(0, 0, 1, 1)).toEqual([["留下"]]);
  });

  test.each([
    ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'单引号", "-"],
    ["1-6", "2024-06-30", "007", "50%", "TRUE", "1,020.53", "123456789012345678"],
  ])("[I6] %j … stay texts in cells of any format", async (...texts) => {
    await book.apply(write(texts), format(at(1, 0, 1, 7), { numberFormat: "@" }));
    await book.apply({ kind: "writeCells", sheet: SHEET, at: { row: 1, column: 0 }, cells: [texts] });
    await book.apply(format(at(2, 0, 1, 7), { numberFormat: "@" }), {
      kind: "writeCells",
      sheet: SHEET,
      at: { row: 2, column: 0 },
      cells: [texts],
    });
    expect(values(0, 0, 3, 7)).toEqual([texts, texts, texts]);
    const kinds = book.sheet(SHEET).rows.flatMap((row) => row.cells.map((cell) => [cell.type, cell.formula]));
    expect(new Set(kinds.map(String))).toEqual(new Set(["text,"]));
  });

  test("one formula fills a range relative to each row, in a request of the same size for any number of rows", async () => {
    await book.apply(write([1, 10], [2, 20], [3, 30]));
    const fill = (rows: number): Edit => ({
      kind: "fillFormula",
      sheet: SHEET,
      range: at(0, 2, rows),
      formulaR1C1: "=RC[-2]+RC[-1]",
    });
    const small = await book.cost(() => book.apply(fill(3)));
    const large = await book.cost(() => book.apply(fill(900)));
    await book.grid.settle();
    expect(values(0, 2, 3, 1)).toEqual([[11], [22], [33]]);
    expect(large.requestBytes - small.requestBytes).toBeLessThan(20);
  });

  test("more than 1,500 cells, which the client cuts into blocks, arrive whole", async () => {
    const cells = Array.from({ length: 400 }, (_, row) => [row, `第${row}行`, row / 7, null, true]);
    await book.apply(write(...cells));
    expect(values(0, 0, 400, 5)).toEqual(cells);
  });

  test("cells are merged as one block", async () => {
    await book.apply({ kind: "mergeCells", sheet: SHEET, range: at(0, 0, 2, 3) });
    expect(book.sheet(SHEET).merges).toEqual([at(0, 0, 2, 3)]);
  });
});

describe("looks", () => {
  const look = (row: number, column: number): unknown => book.grid.styleAt(book.sheet(SHEET).id, row, column);

  test("font, fill, alignment and number format", async () => {
    const all = {
      fontName: "仿宋",
      fontSize: 12,
      bold: true,
      color: "#C00000",
      fill: "#FFF2CC",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      numberFormat: "0.0%",
    } as const;
    await book.apply(format(at(1, 1), all));
    expect(look(1, 1)).toMatchObject(all);
    await book.apply(format(at(1, 1), { fill: null, bold: false }));
    expect(look(1, 1)).toMatchObject({ fontName: "仿宋", numberFormat: "0.0%" });
    expect(look(1, 1)).not.toHaveProperty("fill");
  });

  test("an indent of 其中 rows", async () => {
    await book.apply(format(at(1, 1), { horizontal: "left", indent: 2 }));
    expect(look(1, 1)).toMatchObject({ horizontal: "left", indent: 2 });
  });

  test("lines around and between cells, and none", async () => {
    const line = { weight: "thin", color: "#7F7F7F" } as const;
    const range = at(0, 0, 2, 2);
    await book.apply(
      format(range, {
        borders: { top: { weight: "medium" }, bottom: line, left: line, right: line, insideVertical: line },
      }),
    );
    expect(look(0, 0)).toMatchObject({ top: { style: "medium" }, right: { style: "thin", color: "#7F7F7F" } });
    expect(look(0, 0)).not.toHaveProperty("bottom");
    expect(look(1, 1)).toMatchObject({ bottom: { style: "thin" }, left: { style: "thin" } });
    await book.apply(format(range, { borders: { top: { weight: "none" } } }));
    expect(look(0, 0)).not.toHaveProperty("top");
  });

  test("column widths and row heights in points, equal neighbours together", async () => {
    await book.apply(
      { kind: "columnWidths", sheet: SHEET, column: 1, points: [60, 60, 96, 60] },
      { kind: "rowHeights", sheet: SHEET, row: 0, points: [30, 21, 21] },
    );
    const sheet = book.sheet(SHEET);
    expect([1, 2, 3, 4].map((column) => sheet.columnWidths.get(column))).toEqual([60, 60, 96, 60]);
    expect([0, 1, 2].map((row) => sheet.rowHeights.get(row))).toEqual([30, 21, 21]);
  });
});

test("a drop-down list with its prompt and its refusal", async () => {
  const edit = { values: ["累计量", "增速"], title: "指标类型", message: "请从列表中选择" };
  await book.apply({ kind: "listValidation", sheet: SHEET, range: at(3, 2, 5), ...edit });
  expect(book.sheet(SHEET).validations).toMatchObject([
    {
      range: at(3, 2, 5),
      source: ["累计量", "增速"],
      prompt: { title: "指标类型", message: "请从列表中选择" },
      error: { style: "stop" },
    },
  ]);
});

test("[X6] A4 landscape, GB/T 9704 margins, one page wide, repeated header rows, page number", async () => {
  const layout: PageLayout = {
    orientation: "landscape",
    paper: "a4",
    margins: { top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 17.5 },
    fitToWidth: 1,
    centerHorizontally: true,
    printArea: at(0, 0, 75, 12),
    titleRows: { from: 2, to: 3 },
    firstPageNumber: 1,
    centerFooter: "第 &P 页 共 &N 页",
  };
  await book.apply({ kind: "pageLayout", sheet: SHEET, layout });
  const { page } = book.sheet(SHEET).extras;
  expect(page).toMatchObject({
    orientation: "landscape",
    paperSize: "a4",
    zoom: { fitToWidth: 1 },
    centerHorizontally: true,
    printArea: at(0, 0, 75, 12),
    titleRows: { from: 2, to: 3 },
    firstPageNumber: 1,
    footers: { center: "第 &P 页 共 &N 页" },
  });
  expect(page.zoom.fitToHeight).toBeUndefined();
  // A point is 25.4 ÷ 72 mm: 37 mm are 104.88 points.
  expect(page.topMargin).toBeCloseTo((37 / 25.4) * 72, 6);
  expect(page.leftMargin).toBeCloseTo((28 / 25.4) * 72, 6);
  expect(page.footerMargin).toBeCloseTo((17.5 / 25.4) * 72, 6);
});

test("page breaks take the place of those that the sheet had, and a scale that of a number of pages", async () => {
  const margins = { top: 28, bottom: 26, left: 35, right: 37, header: 15, footer: 15 };
  const layout: PageLayout = { orientation: "landscape", paper: "a4", margins, centerHorizontally: true, scale: 93 };
  await book.apply({ kind: "pageLayout", sheet: SHEET, layout: { ...layout, rowBreaks: [12, 40] } });
  expect(book.sheet(SHEET).extras.page).toMatchObject({ zoom: { scale: 93 }, rowBreaks: [12, 40] });
  await book.apply({ kind: "pageLayout", sheet: SHEET, layout: { ...layout, rowBreaks: [20] } });
  await book.apply({ kind: "pageLayout", sheet: SHEET, layout });
  expect(book.sheet(SHEET).extras.page.rowBreaks).toEqual([20]);
});

test("progress goes from nothing to everything", async () => {
  const seen: string[] = [];
  await book.gateway.apply([write(["a"]), write(["b"])], (done, total) => seen.push(`${done}/${total}`));
  expect(seen).toEqual(["0/2", "2/2"]);
});

test("what would pass 4 MB goes in several requests of less than 4 MB, in order", async () => {
  const text = "字".repeat(2_000);
  const cells = Array.from({ length: 300 }, () => [text, text, text]);
  const seen: number[] = [];
  const cost = await book.cost(() => book.gateway.apply([write(...cells), write(["末"])], (done) => seen.push(done)));
  expect(cost.requestBytes).toBeGreaterThan(5_000_000);
  expect(cost.largestRequest).toBeLessThan(4_000_000);
  expect(cost.syncs).toBe(2);
  expect(seen).toEqual([0, 1, 3]);
  expect(values(0, 0, 1, 1)).toEqual([["末"]]);
  expect(values(299, 2, 1, 1)).toEqual([[text]]);
});

test("ranges cost no clean-up request after the batch", async () => {
  const cost = await book.cost(() => book.apply(write([1, 2]), format(at(0, 0), { bold: true })));
  expect(cost).toMatchObject({ syncs: 1, cleanUps: 0 });
});
