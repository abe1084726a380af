import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { cellOfCode } from "./cellOfCode";
import { findBrowser } from "./findBrowser";
import { serveFolder } from "./serveFolder";
import { openWorkbench } from "./workbenchPage";
import type { OpenedWorkbench } from "./workbenchPage";

const BUILT = path.resolve(__dirname, "../../build/workbench");
const ACTUALS = "实绩2024年1-6月";
const ANNEX = "附表2024年1-6月";
const OVERVIEW = "概览2024年1-6月";

jest.setTimeout(180_000);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let book: OpenedWorkbench;

async function figure(heading: string, code: string): Promise<unknown> {
  return (await book.values(ACTUALS, await cellOfCode(book, ACTUALS, heading, code)))[0]?.[0];
}

async function step(name: RegExp): Promise<void> {
  const header = book.pane.getByRole("button", { name }).first();
  if ((await header.getAttribute("aria-expanded")) === "false") await header.click();
}

async function switchTo(mode: string): Promise<void> {
  await book.pane.getByLabel("自动计算的列").selectOption({ label: mode });
  await book.pane
    .getByText(/已改写.*“实绩2024年1-6月”/)
    .first()
    .waitFor();
}

/** Formulas of the sheet of figures, as its cells hold them. */
async function formulas(): Promise<string[]> {
  return book.page.evaluate((name) => {
    const sheet = window.workbench?.grid.snapshot().sheets.find((one) => one.name === name);
    return (
      sheet?.rows.flatMap((row) => row.cells).flatMap(({ formula }) => (formula === undefined ? [] : [formula])) ?? []
    );
  }, ACTUALS);
}

beforeAll(async () => {
  browser = await chromium.launch(findBrowser());
  server = await serveFolder(BUILT);
  book = await openWorkbench(browser, `${server.address}/`);
  const { pane } = book;
  await pane
    .getByRole("button", { name: /^读取.*示例区/ })
    .first()
    .click();
  await pane.getByRole("button", { name: /下一步：写入工作表/ }).click();
  await pane.getByRole("button", { name: "写入工作表", exact: true }).click();
  await pane.getByText("工作表已写好").first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("sheets and annex as documents, in the browser through the unmodified office.js", () => {
  it("[P3] stores a setting in the workbook, and the cells follow it", async () => {
    const { pane } = book;
    await pane.getByRole("button", { name: "计划设置" }).click();
    await pane.getByLabel("时间进度算法").selectOption({ label: "按天数" });
    await pane.getByRole("button", { name: "保存设置" }).click();
    await pane.getByText(/已保存，改了 1 项/).waitFor();
    // June ends on day 182 of the 366 of 2024
    expect(await figure("时间进度", "RETAIL_SALES")).toBeCloseTo(182 / 366, 12);
    await pane.getByLabel("时间进度算法").selectOption({ label: "按月份" });
    await pane.getByRole("button", { name: "保存设置" }).click();
    await pane.getByText("有改动尚未保存").waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "返回" }).click();
    expect(await figure("时间进度", "RETAIL_SALES")).toBe(0.5);
  });

  it("turns the computed columns into plain formulas that say the same, into values, and back", async () => {
    await step(/报告期与工作表/);
    await book.pane.getByRole("button", { name: "计算方式与保护" }).click();
    const before = await book.values(ACTUALS, "A4:Z75");
    await switchTo("普通公式");
    expect((await formulas()).filter((formula) => formula.includes("PLAN."))).toEqual([]);
    const status = before[0]?.indexOf("超序时") ?? -1;
    expect(status).toBeGreaterThan(0);
    const statuses = (rows: unknown[][]): unknown[] => rows.map((row) => row[status]);
    expect(statuses(await book.values(ACTUALS, "A4:Z75"))).toEqual(statuses(before));
    await switchTo("数值");
    expect(await formulas()).toEqual([]);
    await switchTo("自定义函数");
    expect(await book.values(ACTUALS, "A4:Z75")).toEqual(before);
    expect((await formulas()).some((formula) => formula.includes("PLAN.STATUS"))).toBe(true);
  });

  it("protects what is not to be typed in, leaves the inputs open, and takes it back", async () => {
    const { pane } = book;
    await pane.getByRole("button", { name: "保护工作表", exact: true }).click();
    await pane
      .getByText(/已保护：/)
      .first()
      .waitFor();
    const [code, input] = [
      await cellOfCode(book, ACTUALS, "编码", "RETAIL_SALES"),
      await cellOfCode(book, ACTUALS, "本期累计", "RETAIL_SALES"),
    ];
    await book.type(ACTUALS, input, "200");
    expect(await figure("本期累计", "RETAIL_SALES")).toBe(200);
    await book.type(ACTUALS, code, "X").catch(() => undefined);
    expect(await book.values(ACTUALS, code)).toEqual([["RETAIL_SALES"]]);
    await book.page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "取消保护", exact: true }).click();
    await pane
      .getByText(/已取消保护：/)
      .first()
      .waitFor();
  });

  it("draws the overview as charts of the cells beside them", async () => {
    await step(/进度评价/);
    await book.pane.getByRole("button", { name: "生成概览" }).click();
    await book.pane
      .getByText(new RegExp(`概览已写入工作表“${OVERVIEW}”，3 张图`))
      .first()
      .waitFor();
    const charts = await book.page.evaluate(
      (name) => window.workbench?.grid.snapshot().sheets.find((one) => one.name === name)?.charts?.length,
      OVERVIEW,
    );
    expect(charts).toBe(3);
    await book.page.locator("svg").getByText("完成年度目标与时间进度").first().waitFor();
  });

  it("[X7] shows what would change before an annex is written again", async () => {
    const { pane } = book;
    await step(/^附表/);
    await pane.getByRole("button", { name: "生成附表", exact: true }).click();
    await pane.getByText(`附表已写入工作表“${ANNEX}”`).first().waitFor();
    await book.type(ACTUALS, await cellOfCode(book, ACTUALS, "本期累计", "RETAIL_SALES"), "100");
    await pane
      .getByText(/以后表格又有改动/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "重新生成附表", exact: true }).click();
    await pane.getByText("完成值：200.00 → 100.00").waitFor();
    expect((await book.values(ANNEX, "A1:Z90")).flat()).toContain(200);
    await pane.getByRole("button", { name: "确认生成" }).click();
    await pane.getByText("替换了原来的同名附表").waitFor();
    expect((await book.values(ANNEX, "A1:Z90")).flat()).not.toContain(200);
  });

  it("hands over the annex as a Word document", async () => {
    const [download] = await Promise.all([
      book.page.waitForEvent("download"),
      book.pane.getByRole("button", { name: "存为 Word" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^附表 示例区.*\.docx$/u);
    const parts = unzipSync(new Uint8Array(fs.readFileSync(await download.path())));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain("w:tblHeader");
    expect(xml).toContain("社会消费品零售总额");
  });

  it("copies the annex as a table, and the paragraph of the report", async () => {
    const { pane, page } = book;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("button", { name: "复制为表格" }).click();
    await pane
      .getByText(/已复制，可以粘贴到 Word/)
      .first()
      .waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item ? (await item.getType("text/html")).text() : "";
    });
    expect(html).toContain("<table");
    await step(/进度评价/);
    await pane.getByRole("button", { name: "复制", exact: true }).click();
    await pane.getByText("已复制，可以粘贴到报告中").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^2024年上半年，72项指标中/u);
  });

  it("asked no other origin and met no error on the way", () => {
    expect(book.foreign).toEqual([]);
    expect(book.errors).toEqual([]);
  });
});
