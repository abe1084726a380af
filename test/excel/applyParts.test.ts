import type { ChartPlan, ConditionalRule, Edit, RangePlace } from "../../src/workbook/edit";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

const SHEET = "评价";
const at = (row: number, column: number, rows = 1, columns = 1): RangePlace => ({ row, column, rows, columns });

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await book.apply({ kind: "addSheet", sheet: SHEET });
});
afterEach(() => book.close());

test("rows and columns are frozen together, columns alone, and set free", async () => {
  await book.apply({ kind: "freezeRows", sheet: SHEET, rows: 3, columns: 2 });
  expect(book.sheet(SHEET).freeze).toEqual({ rows: 3, columns: 2 });
  await book.apply({ kind: "freezeRows", sheet: SHEET, rows: 0, columns: 1 });
  expect(book.sheet(SHEET).freeze).toEqual({ rows: 0, columns: 1 });
  await book.apply({ kind: "freezeRows", sheet: SHEET, rows: 0 });
  expect(book.sheet(SHEET).freeze).toEqual({ rows: 0, columns: 0 });
});

test("a sheet has one range with arrows for filtering, the last one", async () => {
  await book.apply({ kind: "filter", sheet: SHEET, range: at(3, 0, 73, 12) });
  await book.apply({ kind: "filter", sheet: SHEET, range: at(3, 0, 80, 12) });
  expect(book.sheet(SHEET).filter).toEqual(at(3, 0, 80, 12));
});

describe("conditional formats", () => {
  const BEHIND: ConditionalRule = {
    kind: "formula",
    formula: '=$J5="未达序时"',
    format: { color: "#9C0006", fill: "#FFC7CE", bold: true },
  };
  const DONE: ConditionalRule = { kind: "formula", formula: "=$I5>=1", format: { color: "#006100", italic: true } };
  const BAR: ConditionalRule = { kind: "dataBar", color: "#5BA886", from: 0, to: 1 };
  const rules = (...all: readonly ConditionalRule[]): Edit => ({
    kind: "conditionalFormats",
    sheet: SHEET,
    range: at(4, 0, 72, 12),
    rules: all,
  });

  test("rules arrive in their order, with their looks", async () => {
    await book.apply(rules(BEHIND, DONE, BAR));
    const ranges = [at(4, 0, 72, 12)];
    expect(book.sheet(SHEET).conditionalFormats).toEqual([
      {
        kind: "formula",
        ranges,
        formula: '=$J5="未达序时"',
        look: { color: "#9C0006", fill: "#FFC7CE", bold: true },
      },
      { kind: "formula", ranges, formula: "=$I5>=1", look: { color: "#006100", italic: true } },
      { kind: "dataBar", ranges, color: "#5BA886", from: 0, to: 1 },
    ]);
  });

  test("laid on twice they are there once, and none takes them away", async () => {
    await book.apply(rules(BEHIND, BAR));
    await book.apply(rules(DONE));
    expect(book.sheet(SHEET).conditionalFormats?.map((rule) => rule.kind === "formula" && rule.formula)).toEqual([
      "=$I5>=1",
    ]);
    await book.apply(rules());
    expect(book.sheet(SHEET).conditionalFormats).toBeUndefined();
  });

  test("other ranges keep their rules, also where they overlap", async () => {
    await book.apply(rules(BEHIND));
    await book.apply({ kind: "conditionalFormats", sheet: SHEET, range: at(4, 0, 10, 12), rules: [DONE] });
    const kept = book.sheet(SHEET).conditionalFormats ?? [];
    // The first ten rows are cut off; the formula is said for row 15, the first one left.
    expect(kept.map(({ ranges }) => ranges)).toEqual([[at(4, 0, 10, 12)], [at(14, 0, 62, 12)]]);
    expect(kept[1]).toMatchObject({ formula: '=$J15="未达序时"' });
  });

  test("a formula that is none is refused", async () => {
    const answer = await book.gateway.apply([rules({ ...DONE, formula: "=SUM((A1" })]);
    expect(answer).toMatchObject({ ok: false, problems: [{ code: "hostFailed", place: SHEET }] });
  });
});

describe("comments", () => {
  const comment = (row: number, text: string, sheet = SHEET): Edit => ({
    kind: "comment",
    sheet,
    at: { row, column: 1 },
    text,
  });
  const texts = (sheet = SHEET): unknown => book.sheet(sheet).comments?.map(({ row, text }) => [row, text]);

  test("a comment takes the place of the one that the cell had; an empty one takes it away", async () => {
    await book.apply(comment(4, "上月口径调整"), comment(5, "数据待核"));
    await book.apply(comment(4, "一季度口径调整"));
    expect(texts()).toEqual([
      [5, "数据待核"],
      [4, "一季度口径调整"],
    ]);
    await book.apply(comment(5, ""), comment(4, "甲"), comment(4, "乙"));
    expect(texts()).toEqual([[4, "乙"]]);
  });

  test("two syncs before, whatever their number; none on a sheet that is added", async () => {
    const many = Array.from({ length: 40 }, (_, row) => comment(row, `备注${String(row)}`));
    await book.apply(...many);
    expect(await book.cost(() => book.apply(...many))).toMatchObject({ syncs: 3, cleanUps: 0 });
    const fresh = many.map((edit): Edit => ({ ...edit, sheet: "暂存" }));
    const added: Edit[] = [{ kind: "addSheet", sheet: "暂存" }, ...fresh];
    expect(await book.cost(() => book.apply(...added))).toMatchObject({ syncs: 1 });
  });

  test("they are found again through a swap of sheets in the same list", async () => {
    await book.apply(comment(4, "旧"));
    await book.apply(
      { kind: "addSheet", sheet: "暂存" },
      comment(4, "新", "暂存"),
      { kind: "deleteSheet", sheet: SHEET },
      { kind: "renameSheet", sheet: "暂存", to: SHEET },
      comment(4, "最新"),
    );
    expect(texts()).toEqual([[4, "最新"]]);
    await book.apply({ kind: "renameSheet", sheet: SHEET, to: "改名" }, comment(4, "再改", "改名"));
    expect(texts("改名")).toEqual([[4, "再改"]]);
  });
});

describe("charts", () => {
  const CHART: ChartPlan = {
    name: "进度图",
    type: "barClustered",
    title: "完成率与序时进度",
    place: at(2, 8, 20, 8),
    categories: { sheet: SHEET, range: at(1, 0, 3) },
    series: [
      { name: "完成率", values: { sheet: SHEET, range: at(1, 1, 3) }, color: "#0B6A43" },
      { name: "序时进度", values: { sheet: "Sheet1", range: at(1, 2, 3) }, color: "#B0BEC5" },
    ],
    legend: "bottom",
    axis: { numberFormat: "0%", from: 0, to: 1.2 },
    reversed: true,
  };
  const edit = (patch: Partial<ChartPlan> = {}): Edit => ({
    kind: "chart",
    sheet: SHEET,
    chart: { ...CHART, ...patch },
  });

  test("a chart stands where it was planned, with series of two sheets, and is replaced by its name", async () => {
    const planned = { ...CHART, valueAxisAtEnd: true };
    const { syncs } = await book.cost(() => book.apply(edit()));
    expect(syncs).toBe(1);
    expect(book.sheet(SHEET).charts).toEqual([planned]);
    await book.apply(edit({ title: "新标题" }), edit({ name: "另一张" }));
    expect(book.sheet(SHEET).charts?.map(({ name, title }) => [name, title])).toEqual([
      ["进度图", "新标题"],
      ["另一张", "完成率与序时进度"],
    ]);
  });

  test("columns in a row, no title, no legend, the program's own axis", async () => {
    const [first] = CHART.series;
    const series = first ? [{ ...first, values: { sheet: SHEET, range: at(1, 1, 1, 3) } }] : [];
    const { place, categories } = CHART;
    const chart = { name: "柱", type: "columnStacked", title: "", place, categories, series, legend: "none" } as const;
    await book.apply({ kind: "chart", sheet: SHEET, chart });
    expect(book.sheet(SHEET).charts).toEqual([chart]);
  });

  test("a chart without series only takes the old one away", async () => {
    await book.apply(edit());
    await book.apply(edit({ series: [] }));
    expect(book.sheet(SHEET).charts).toBeUndefined();
  });
});
