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

jest.setTimeout(120_000);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let book: OpenedWorkbench;

const cellOf = (sheet: string, heading: string, code: string): Promise<string> =>
  cellOfCode(book, sheet, heading, code);

async function figure(heading: string, code: string): Promise<unknown> {
  return (await book.values(ACTUALS, await cellOf(ACTUALS, heading, code)))[0]?.[0];
}

async function step(name: RegExp): Promise<void> {
  const header = book.pane.getByRole("button", { name }).first();
  if ((await header.getAttribute("aria-expanded")) === "false") await header.click();
}

beforeAll(async () => {
  browser = await chromium.launch(findBrowser());
  server = await serveFolder(BUILT);
  book = await openWorkbench(browser, `${server.address}/`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("the main job in the browser, through the unmodified office.js", () => {
  it("shows the add-in's own ribbon tab from manifest.xml and the pane beside an empty workbook", async () => {
    const { page, pane } = book;
    expect(await page.getByRole("tab", { name: "计划执行" }).getAttribute("aria-selected")).toBe("true");
    for (const name of ["打开面板", "重新评价", "生成附表"])
      expect(await page.getByRole("button", { name, exact: true }).isVisible()).toBe(true);
    expect(await book.sheetNames()).toEqual(["Sheet1"]);
    expect(await pane.getByRole("button", { name: /读取/ }).first().isVisible()).toBe(true);
  });

  it("reads the sample, says what it read and its source, and writes nothing yet", async () => {
    const { pane } = book;
    await pane.getByRole("button", { name: /读取/ }).first().click();
    await pane.getByText("51 项指标", { exact: true }).waitFor();
    expect(await pane.getByText("13 项有目标，38 项没有目标").isVisible()).toBe(true);
    expect(await pane.getByText(/资料来源：关于鼓楼区2024年/).isVisible()).toBe(true);
    expect(await book.sheetNames()).toEqual(["Sheet1"]);
  });

  it("writes schema, target and actual sheets, and the grid computes with the add-in's functions", async () => {
    const { pane } = book;
    await pane.getByRole("button", { name: /下一步：写入工作表/ }).click();
    await pane.getByRole("button", { name: "写入工作表", exact: true }).click();
    await pane.getByText("工作表已写好").first().waitFor();
    expect(await book.sheetNames()).toEqual(["Sheet1", "指标体系", "计划设置", "目标2024年", ACTUALS]);
    // 88.53 ÷ 105 = 84.3 %, as published
    expect(await figure("完成率", "TECH_CONTRACTS")).toBeCloseTo(88.53 / 105, 12);
    expect(await figure("时间进度", "TECH_CONTRACTS")).toBe(0.5);
    expect(await figure("差距", "TECH_CONTRACTS")).toBeCloseTo((88.53 / 105 - 0.5) * 100, 10);
    expect(await figure("执行情况", "TECH_CONTRACTS")).toBe("超序时");
    expect(await figure("执行情况", "GDP")).toBe("目标待定");
    expect(await figure("执行情况", "BACKSTREETS")).toBe("待报");
    expect(await figure("同比", "GDP")).toBe(4.4);
  });

  it("recomputes sheet and pane when someone types another figure", async () => {
    await book.type(ACTUALS, await cellOf(ACTUALS, "本期累计", "TECH_CONTRACTS"), "42");
    await book.pane
      .getByText(/未达 1 项/)
      .first()
      .waitFor();
    // 42 ÷ 105 = 40 %, ten points behind half of the year
    expect(await figure("完成率", "TECH_CONTRACTS")).toBe(0.4);
    expect(await figure("差距", "TECH_CONTRACTS")).toBe(-10);
    expect(await figure("执行情况", "TECH_CONTRACTS")).toBe("未达序时");
    await step(/进度评价/);
    await book.pane
      .getByText(/42 ÷ 105 = 40\.0 %/)
      .first()
      .waitFor();
  });

  it("goes to the cell of an indicator that is behind when it is clicked", async () => {
    await book.pane
      .getByRole("button", { name: /技术合同成交额/ })
      .first()
      .click();
    const wanted = await cellOf(ACTUALS, "本期累计", "TECH_CONTRACTS");
    const selected = await book.page.waitForFunction((cell) => {
      const grid = window.workbench?.grid;
      const place = grid?.selection().block;
      return place && `${String.fromCharCode(65 + place.column)}${place.row + 1}` === cell;
    }, wanted);
    expect(await selected.jsonValue()).toBe(true);
  });

  it("evaluates PLAN functions that people type, and says in the cell what is wrong with an argument", async () => {
    await book.type("Sheet1", "A1", '=PLAN.GAP(4.77,10.6,"2024年上半年")');
    await book.type("Sheet1", "A2", '=PLAN.STATUS(5,"增长5%左右","2024年上半年","增速")');
    await book.type("Sheet1", "A3", '=PLAN.ELAPSED("上半年啊")');
    expect(await book.values("Sheet1", "A1:A3")).toEqual([[-5], ["达序时"], ["#VALUE!"]]);
  });

  it("keeps what was typed when the sheets are written again", async () => {
    const remark = await cellOf(ACTUALS, "备注", "TECH_CONTRACTS");
    await book.type(ACTUALS, remark, "待科技局复核");
    await step(/报告期与工作表/);
    await book.pane.getByRole("button", { name: "更新工作表", exact: true }).click();
    await book.pane
      .getByText(/没有变化/)
      .first()
      .waitFor();
    expect(await figure("本期累计", "TECH_CONTRACTS")).toBe(42);
    expect(await book.values(ACTUALS, remark)).toEqual([["待科技局复核"]]);
  });

  it("builds the annex from the ribbon: values only, with notes", async () => {
    await book.page.getByRole("button", { name: "生成附表", exact: true }).click();
    await book.pane.getByText(`附表已写入工作表“${ANNEX}”`).first().waitFor();
    expect(await book.sheetNames()).toEqual(["Sheet1", "指标体系", "计划设置", "目标2024年", ACTUALS, ANNEX]);
    const cells = (await book.values(ANNEX, "A1:N75")).flat();
    expect(cells).toContain("鼓楼区2024年国民经济和社会发展计划上半年执行情况表");
    expect(cells.some((cell) => typeof cell === "string" && cell.startsWith("注"))).toBe(true);
    const formulas = await book.page.evaluate((name) => {
      const grid = window.workbench?.grid;
      const sheet = grid?.snapshot().sheets.find((one) => one.name === name);
      return sheet?.rows.flatMap((row) => row.cells).filter((cell) => cell.formula !== undefined).length;
    }, ANNEX);
    expect(formulas).toBe(0);
  });

  it("downloads the workbook as .xlsx with cached values and print titles", async () => {
    const [download] = await Promise.all([
      book.page.waitForEvent("download"),
      book.page.getByRole("button", { name: /下载/ }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(fs.readFileSync(await download.path())));
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/u);
    expect(text("xl/workbook.xml")).toContain("_xlnm.Print_Titles");
    const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
    const actuals = sheets.map(text).find((xml) => xml.includes("_xldudf_PLAN_STATUS"));
    expect(actuals).toMatch(/_xldudf_PLAN_STATUS[^<]*<\/f><v>[^<]+<\/v>/u);
  });

  it("asked no other origin and met no error on the way", () => {
    expect(book.foreign).toEqual([]);
    expect(book.errors).toEqual([]);
  });
});
