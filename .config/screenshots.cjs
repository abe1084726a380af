require("./requireTypeScript.cjs");
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../test/e2e/findBrowser.ts");
const { serveFolder } = require("../test/e2e/serveFolder.ts");

/**
 * Makes the pictures of README.md from the built workbench: the page with its pane, the pane's verdicts, and the annex
 * as LibreOffice prints it. Needs `npm run build:workbench` first, and soffice and pdftoppm for the annex.
 */
const root = path.resolve(__dirname, "..");
const pictures = path.join(root, "assets/readme");
const ANNEX = "附表2024年1-6月";

async function makePictures() {
  fs.mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch(findBrowser());
  const server = await serveFolder(path.join(root, "build/workbench"));
  try {
    await picturePublished(browser, server.address);
    await pictureFictional(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The published sample: the whole page, and the annex printed. */
async function picturePublished(browser, address) {
  const { page, pane } = await openWith(browser, address, /^读取.*鼓楼区/);
  await page.getByRole("button", { name: "生成附表", exact: true }).click();
  await pane.getByText(`附表已写入工作表“${ANNEX}”`).first().waitFor();
  await page.mouse.move(700, 880);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(pictures, "workbench.png") });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "annex-"));
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#download").click()]);
  await download.saveAs(path.join(folder, "annex.xlsx"));
  printAnnex(folder);
  await page.close({ runBeforeUnload: false });
}

/** The fictional sample: the pane alone, at the verdicts. */
async function pictureFictional(browser, address) {
  const { page, pane } = await openWith(browser, address, /^读取.*示例区/);
  await pane
    .getByRole("button", { name: /进度评价/ })
    .first()
    .click();
  await pane.getByText("达序时率").first().waitFor();
  await page.waitForTimeout(1500);
  await page.locator("#add-in").screenshot({ path: path.join(pictures, "pane.png") });
  await page.close({ runBeforeUnload: false });
}

async function openWith(browser, address, sample) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frames().find((frame) => frame.url().includes("pane.html"));
  await pane.getByRole("button", { name: sample }).click();
  await pane.getByRole("button", { name: "下一步：写入工作表" }).click();
  await pane.getByRole("button", { name: "写入工作表", exact: true }).click();
  await pane.getByText("工作表已写好").first().waitFor();
  await page.waitForTimeout(1500);
  return { page, pane };
}

/** The annex is the last sheet: its first page is the first one that says 附表 at the top. */
function printAnnex(folder) {
  const run = (program, ...values) => execFileSync(program, values, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  run("soffice", "--headless", "--convert-to", "pdf", "annex.xlsx");
  const pages = run("pdftotext", "-layout", "annex.pdf", "-").split("\f");
  const first = String(pages.findIndex((text) => text.trim().startsWith("附表")) + 1);
  run("pdftoppm", "-r", "110", "-png", "-singlefile", "-f", first, "-l", first, "annex.pdf", "annex");
  fs.copyFileSync(path.join(folder, "annex.png"), path.join(pictures, "annex.png"));
  fs.rmSync(folder, { recursive: true });
}

void makePictures();
