import { annexInNode } from "../../src/batch/annexInNode";
import { openNodeWorkbook } from "../../src/batch/openNodeWorkbook";
import type { SheetContent } from "../../src/workbench/grid/gridSnapshot";
import { comparedWithReference } from "./comparedWithReference";
import { pageDifference } from "./pageDifference";
import { pagesOf } from "./pagesOf";
import type { PrintedPage } from "./printPages";
import { H1, samplePlan, sampleSheets, type SampleSheets } from "./sampleSheets";

jest.setTimeout(300_000);

/** Noto Serif for Noto Sans changes 0.006 of a page, a row that is missing 0.08, a column 0.19, rule lines 0.23. */
const SAME = 0.02;
const HEADINGS = ["序号", "指标名称", "执行情况", "备注"];

const SAMPLES: readonly (readonly [string, { readonly annexes: readonly number[]; readonly overview: number }])[] = [
  ["gulou-2024h1", { annexes: [5], overview: 2 }],
  ["shili-2024h1", { annexes: [7], overview: 2 }],
  ["shili-annexes-2024h1", { annexes: [7, 1, 1], overview: 5 }],
];

describe.each(SAMPLES)("the printed pages of %s", (sample, counts) => {
  let sheets: SampleSheets;
  let annexes: readonly (readonly PrintedPage[])[];
  let overview: readonly PrintedPage[];

  beforeAll(async () => {
    sheets = await sampleSheets(samplePlan(sample));
    const files = await Promise.all([...sheets.annexes, sheets.overview].map((sheet) => sheets.file(sheet)));
    const printed = files.map((file) => pagesOf(file, "xlsx"));
    annexes = printed.slice(0, -1);
    overview = printed.at(-1) ?? [];
  });
  afterAll(() => sheets.workbook.close());

  it("[X6] look as the stored pages do, which somebody looked at", () => {
    const differences = annexes.map((pages, at) => comparedWithReference(pages, sample, `annex${at + 1}`));
    expect(differences.flat().filter((difference) => difference > SAME)).toEqual([]);
    expect(comparedWithReference(overview, sample, "overview").filter((difference) => difference > SAME)).toEqual([]);
  });

  it("[X6] are as many as the page breaks say, on A4 lying on its side", () => {
    expect(annexes.map(({ length }) => length)).toEqual(counts.annexes);
    expect(overview.length).toBe(counts.overview);
    sheets.annexes.forEach((sheet, at) => {
      expect(annexes[at]?.length).toBe((sheets.content(sheet).extras.page.rowBreaks?.length ?? 0) + 1);
    });
    // 297 × 210 mm at 40 dots an inch
    for (const { width, height } of [...annexes.flat(), ...overview]) {
      expect(Math.abs(width - (297 / 25.4) * 40)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - (210 / 25.4) * 40)).toBeLessThanOrEqual(1);
    }
  });

  it("[X6] repeat the headings, are numbered, and have the notes on the last page only", () => {
    for (const pages of annexes) {
      pages.forEach(({ text }, at) => {
        const packed = text.replaceAll(/\s/gu, "");
        for (const heading of HEADINGS) expect([at, packed]).toEqual([at, expect.stringContaining(heading)]);
        expect(packed).toContain(`—${at + 1}—`);
        expect(packed.includes("注：1.")).toBe(at === pages.length - 1);
      });
    }
  });

  it("[X8] break where the group cells are parted, so that every page says which group its rows belong to", () => {
    for (const sheet of sheets.annexes) {
      const { merges, extras } = sheets.content(sheet);
      for (const row of extras.page.rowBreaks ?? []) {
        expect(merges.filter((merge) => merge.row < row && merge.row + merge.rows > row)).toEqual([]);
      }
    }
  });
});

describe("the comparison", () => {
  let sheets: SampleSheets;
  let page: PrintedPage;
  const first = async (changed?: (content: SheetContent) => SheetContent): Promise<PrintedPage> => {
    const [found] = pagesOf(await sheets.file(sheets.annexes[0] ?? "", changed), "xlsx");
    if (!found) throw new Error("no page");
    return found;
  };

  beforeAll(async () => {
    sheets = await sampleSheets(samplePlan("shili-2024h1"));
    page = await first();
  });
  afterAll(() => sheets.workbook.close());

  it("lets another Chinese font pass", async () => {
    const changed = await first((content) =>
      withStyles(content, (style) => ({ ...style, fontName: "Noto Serif CJK SC" })),
    );
    expect(changed.png.equals(page.png)).toBe(false);
    expect(pageDifference(changed, page)).toBeLessThan(SAME);
  });

  it.each<[string, (content: SheetContent) => SheetContent]>([
    ["a missing column", (content) => ({ ...content, hiddenColumns: [...content.hiddenColumns, 9] })],
    [
      "missing rule lines",
      (content) =>
        withStyles(content, (style) => ({
          numberFormat: style.numberFormat,
          fontName: style.fontName,
          fontSize: style.fontSize,
          horizontal: style.horizontal,
          vertical: style.vertical,
          wrap: style.wrap,
        })),
    ],
    ["a row that is higher", (content) => ({ ...content, rowHeights: new Map([...content.rowHeights, [6, 60]]) })],
    ["a missing row", (content) => ({ ...content, hiddenRows: [...content.hiddenRows, 6] })],
    ["a narrower column", (content) => ({ ...content, columnWidths: new Map([...content.columnWidths, [2, 40]]) })],
  ])("sees %s", async (_, changed) => {
    expect(pageDifference(await first(changed), page)).toBeGreaterThan(SAME);
  });
});

it("the batch program sets the same pages", async () => {
  const plan = samplePlan("gulou-2024h1");
  const book = await openNodeWorkbook({ script: "", metadata: [] });
  const run = await annexInNode(book, plan, H1);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  const made = book.grid.snapshot().sheets.find(({ name }) => name === run.value.annexes[0]?.sheet);
  book.close();
  const sheets = await sampleSheets(plan);
  expect(made?.extras.page).toEqual(sheets.content(sheets.annexes[0] ?? "").extras.page);
  sheets.workbook.close();
});

type Style = SheetContent["rows"][number]["cells"][number]["style"];

function withStyles(content: SheetContent, change: (style: NonNullable<Style>) => Style): SheetContent {
  const rows = content.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.style ? { ...cell, style: change(cell.style) } : cell)),
  }));
  return { ...content, rows };
}
