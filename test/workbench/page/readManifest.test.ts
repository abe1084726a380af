/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/workbench/page/readManifest";

const ORIGIN = "http://localhost:3000";
const xml = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("the manifest as the workbench reads it", () => {
  it("gives the add-in's own tab with groups and buttons in Chinese", () => {
    const { name, tabs } = readManifest(xml, "zh-CN", ORIGIN);
    expect(name).toBe("计划执行评价");
    expect(tabs.map((tab) => tab.label)).toEqual(["计划执行"]);
    expect(tabs[0]?.groups.flatMap((group) => group.buttons.map((button) => button.action.kind))).toContain(
      "showTaskpane",
    );
  });

  it("gives every button a label, a tip and icons at the page's own origin", () => {
    const buttons = readManifest(xml, "zh-CN", ORIGIN).tabs.flatMap((tab) =>
      tab.groups.flatMap(({ buttons }) => buttons),
    );
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of buttons) {
      expect(button.label).not.toBe("");
      expect(button.tipText).not.toBe("");
      expect(button.icons.map((icon) => icon.size)).toEqual([16, 32, 80]);
      expect(button.icons.every((icon) => icon.url.startsWith(`${ORIGIN}/assets/`))).toBe(true);
    }
  });

  it("speaks English where the locale is en-US and the manifest has an override", () => {
    expect(readManifest(xml, "en-US", ORIGIN).name).toBe("Plan Annex");
  });

  it("speaks the default language where there is no override", () => {
    expect(readManifest(xml, "fr-FR", ORIGIN).name).toBe("计划执行评价");
  });

  it("takes addresses to the page's origin, whatever the build wrote", () => {
    const moved = readManifest(xml.replaceAll("https://localhost:3000", "https://intranet.example"), "zh-CN", ORIGIN);
    expect(moved.runtimeUrl).toBe(`${ORIGIN}/taskpane.html`);
    expect(moved.functionsUrl).toBe(`${ORIGIN}/functions.json`);
    expect(moved.functionsNamespace).toBe("PLAN");
  });

  it("refuses what it cannot draw instead of leaving it out", () => {
    const withMenu = xml.replace('xsi:type="Button"', 'xsi:type="Menu"');
    expect(() => readManifest(withMenu, "zh-CN", ORIGIN)).toThrow("Menu is not drawn");
  });

  it("refuses a file that is no manifest", () => {
    expect(() => readManifest("<html/>", "zh-CN", ORIGIN)).toThrow("not the manifest");
  });
});
