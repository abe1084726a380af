/** @jest-environment jsdom */
import { ribbon } from "../../../src/workbench/page/ribbon";
import type { RibbonTab } from "../../../src/workbench/page/readManifest";

const tab: RibbonTab = {
  id: "Plan.Tab",
  label: "计划执行",
  groups: [
    {
      id: "Plan.Annex",
      label: "附表",
      buttons: [
        {
          id: "Plan.BuildAnnex",
          label: "生成附表",
          tipTitle: "生成附表",
          tipText: "按当前数据生成附表",
          icons: [
            { size: 16, url: "/a-16.png" },
            { size: 80, url: "/a-80.png" },
            { size: 32, url: "/a-32.png" },
          ],
          action: { kind: "executeFunction", functionName: "buildAnnex" },
        },
      ],
    },
  ],
};

function drawn(): { pressed: string[]; tools: boolean[] } {
  const pressed: string[] = [];
  const tools: boolean[] = [];
  const { tabRow, panels } = ribbon([tab], {
    press: (button) => pressed.push(button.id),
    showTools: (shown) => tools.push(shown),
  });
  document.body.replaceChildren(tabRow, panels);
  return { pressed, tools };
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

describe("the ribbon", () => {
  it("opens on the add-in's tab, with the spreadsheet's tools away", () => {
    const { tools } = drawn();
    expect(find("tab-Plan.Tab").getAttribute("aria-selected")).toBe("true");
    expect(find("panel-Plan.Tab").hidden).toBe(false);
    expect(tools).toEqual([false]);
  });

  it("shows the spreadsheet's tools on 开始 instead of the buttons", () => {
    const { tools } = drawn();
    find("tab-home").click();
    expect(find("panel-Plan.Tab").hidden).toBe(true);
    expect(tools.at(-1)).toBe(true);
  });

  it("tells which button was pressed", () => {
    const { pressed } = drawn();
    find("Plan.BuildAnnex").click();
    expect(pressed).toEqual(["Plan.BuildAnnex"]);
  });

  it("draws the icon that is sharp at this resolution", () => {
    drawn();
    expect(find("Plan.BuildAnnex").querySelector("img")?.getAttribute("src")).toBe("/a-32.png");
  });

  it("describes each button by its tip", () => {
    drawn();
    const tip = find(find("Plan.BuildAnnex").getAttribute("aria-describedby") ?? "");
    expect(tip.textContent).toContain("按当前数据生成附表");
  });

  it("walks between tabs by arrow keys", () => {
    drawn();
    find("tab-Plan.Tab").focus();
    find("tab-Plan.Tab").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
    expect(document.activeElement?.id).toBe("tab-home");
    expect(find("tab-home").getAttribute("aria-selected")).toBe("true");
  });
});
