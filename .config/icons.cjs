require("./requireTypeScript.cjs");
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../test/e2e/findBrowser.ts");

const assets = path.resolve(__dirname, "../assets");
const SIZES = { plan: [32, 64], pane: [16, 32, 80], evaluate: [16, 32, 80], annex: [16, 32, 80] };

/** Draws assets/*.svg into the PNG files that manifest.xml names. The drawings stand on even units of a 32-unit square. */
async function drawIcons() {
  const browser = await chromium.launch(findBrowser());
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = fs.readFileSync(path.join(assets, `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
