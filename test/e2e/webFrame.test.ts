import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "./findBrowser";
import { builtFile } from "./serveFolder";
import { openWorkbench } from "./workbenchPage";
import type { OpenedWorkbench } from "./workbenchPage";

const BUILT = path.resolve(__dirname, "../../build/workbench");
const ORIGIN = "https://localhost:3000";

jest.setTimeout(120_000);

let browser: Browser;
let book: OpenedWorkbench;

/**
 * Answers https without a server or a certificate. The frame gets `taskpane.html`, the page that Excel loads, in place of
 * the workbench's copy: on https nothing stands between the host and the unmodified office.js.
 */
async function answerHttps(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const asked = route.request().url().replace("/pane.html", "/taskpane.html");
    const found = builtFile(BUILT, asked);
    await route.fulfill(found ? { ...found } : { status: 404 });
  });
}

beforeAll(async () => {
  browser = await chromium.launch(findBrowser());
  book = await openWorkbench(browser, `${ORIGIN}/`, answerHttps);
});

afterAll(async () => {
  await browser?.close();
});

describe("the built add-in in an https frame, as in Excel on the web", () => {
  it("does sample, sheets and annex with the page that Excel loads", async () => {
    const { pane } = book;
    expect(await pane.locator("script[src*=plainHttpBridge]").count()).toBe(0);
    await pane.getByRole("button", { name: /读取/ }).first().click();
    await pane.getByRole("button", { name: /下一步：写入工作表/ }).click();
    await pane.getByRole("button", { name: "写入工作表", exact: true }).click();
    await pane.getByText("工作表已写好").first().waitFor();
    await book.page.getByRole("button", { name: "生成附表", exact: true }).click();
    await pane.getByText("附表已写入工作表“附表2024年1-6月”").first().waitFor();
    expect(await book.sheetNames()).toContain("附表2024年1-6月");
  });

  it("answers a custom function that the host invokes by message, also with fewer arguments than it has today", async () => {
    const answer = await book.page.evaluate(() =>
      window.workbench?.host.customFunctions.invoke("GAP", [4.77, 10.6, "2024年上半年", null, null], "Sheet1!A1"),
    );
    expect(answer).toMatchObject({ ok: true, value: -5 });
  });

  it("asked no other origin and met no error on the way", () => {
    expect(book.foreign).toEqual([]);
    expect(book.errors).toEqual([]);
  });
});
