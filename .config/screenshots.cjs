require("./requireTypeScript.cjs");
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../test/e2e/findBrowser.ts");
const { serveFolder } = require("../test/e2e/serveFolder.ts");

/**
 * Makes the pictures of README.md from the built workbench: the page with its pane, the pane's verdicts and settings, the
 * overview, and every page of the annex of both samples as LibreOffice prints it. Needs `npm run build:workbench` first, and soffice and pdftoppm for the annex.
 */
const root = path.resolve(__dirname, "..");
const pictures = path.join(root, "assets/readme");
const pages = path.join(pictures, "pages");
const ANNEX = "附表2024年1-6月";
const MARKERS = /(<!-- pages -->\n)[\s\S]*?(<!-- \/pages -->)/;

async function makePictures() {
  fs.rmSync(pages, { recursive: true, force: true });
  fs.mkdirSync(pages, { recursive: true });
  const browser = await chromium.launch(findBrowser());
  const server = await serveFolder(path.join(root, "build/workbench"));
  try {
    await picturePublished(browser, server.address);
    await pictureFictional(browser, server.address);
    listPages();
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The published sample: the whole page, and the annex printed. */
async function picturePublished(browser, address) {
  const { page, pane } = await openWith(browser, address, /^读取.*鼓楼区/);
  await buildAnnex(page, pane);
  await page.mouse.move(700, 880);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(pictures, "workbench.png") });
  await printAnnex(page, "gulou");
  fs.copyFileSync(path.join(pages, "gulou-1.png"), path.join(pictures, "annex.png"));
  await page.close({ runBeforeUnload: false });
}

/** The fictional sample: the pane at the verdicts and at the settings, the overview, and the annex printed. */
async function pictureFictional(browser, address) {
  const { page, pane } = await openWith(browser, address, /^读取.*示例区2024年上半年（虚构数据）/);
  await pane
    .getByRole("button", { name: /进度评价/ })
    .first()
    .click();
  await pane.getByText("达序时率").first().waitFor();
  await page.waitForTimeout(1500);
  await page.locator("#add-in").screenshot({ path: path.join(pictures, "pane.png") });
  await pane.getByRole("button", { name: "计划设置" }).click();
  await pane.getByText("时间进度算法").waitFor();
  await page.locator("#add-in").screenshot({ path: path.join(pictures, "settings.png") });
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("button", { name: "生成概览" }).click();
  await pane
    .getByText(/概览已写入工作表/)
    .first()
    .waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(pictures, "overview.png") });
  await buildAnnex(page, pane);
  await printAnnex(page, "shili");
  await page.close({ runBeforeUnload: false });
}

async function buildAnnex(page, pane) {
  await page.getByRole("button", { name: "生成附表", exact: true }).click();
  await pane.getByText(`附表已写入工作表“${ANNEX}”`).first().waitFor();
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

/** Prints the annex as LibreOffice does. It is the last sheet: its first page is the first one that says 附表 at the top. */
async function printAnnex(page, name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "annex-"));
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#download").click()]);
  await download.saveAs(path.join(folder, "annex.xlsx"));
  const run = (program, ...values) => execFileSync(program, values, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  run("soffice", "--headless", "--convert-to", "pdf", "annex.xlsx");
  const texts = run("pdftotext", "-layout", "annex.pdf", "-").split("\f");
  const first = String(texts.findIndex((text) => text.trim().startsWith("附表")) + 1);
  run("pdftoppm", "-r", "90", "-gray", "-png", "-f", first, "annex.pdf", "page");
  const printed = fs.readdirSync(folder).filter((file) => /^page-\d+\.png$/.test(file));
  printed.sort().forEach((file, at) => {
    fs.copyFileSync(path.join(folder, file), path.join(pages, `${name}-${at + 1}.png`));
  });
  fs.rmSync(folder, { recursive: true });
}

/** Lists the printed pages in README.md, between two markers. */
function listPages() {
  const files = fs.readdirSync(pages).sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  const lines = files.map(
    (file) => `<img src="assets/readme/pages/${file}" alt="${file.replace(/\.png$/, "")}" width="400">`,
  );
  const readme = path.join(root, "README.md");
  const text = fs.readFileSync(readme, "utf8");
  if (!MARKERS.test(text)) throw new Error("README.md has no <!-- pages --> … <!-- /pages --> to write between");
  fs.writeFileSync(
    readme,
    text.replace(MARKERS, (_, open, close) => `${open}\n${lines.join("\n")}\n${close}`),
  );
}

void makePictures();
