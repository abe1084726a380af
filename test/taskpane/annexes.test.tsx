import { screen, within } from "@testing-library/react";
import { openStep, renderPane, STEP, writeSample } from "./renderPane";
import type { PaneOnScreen } from "./renderPane";

const ACTUALS = "实绩2024年1-6月";
const ANNEX = "附表2024年1-6月";

async function openAnnex(pane: PaneOnScreen): Promise<void> {
  await writeSample(pane);
  await openStep(pane, STEP.annex);
  await screen.findByRole("button", { name: "看预览" });
}

const rowOf = (pane: PaneOnScreen, code: string) =>
  pane.book.sheets.get(ANNEX)?.find((row) => row.includes(code)) ?? [];

/** An annex was generated, a figure changed, and the annex is asked for again: the page with what changes is open. */
async function askedAgain(): Promise<{ readonly pane: PaneOnScreen; readonly page: HTMLElement }> {
  const pane = await renderPane();
  await openAnnex(pane);
  await pane.user.click(screen.getByRole("button", { name: "生成附表" }));
  await screen.findByText(`附表已写入工作表“${ANNEX}”`);
  pane.type(ACTUALS, "TECH_CONTRACTS", "本期累计", 42);
  await pane.user.click(await screen.findByRole("button", { name: "重新生成附表" }));
  return { pane, page: await screen.findByRole("region", { name: "重新生成前核对" }) };
}

describe("generating an annex again", () => {
  it("shows first what changes, from what to what, and writes only after a yes", async () => {
    const { pane, page } = await askedAgain();
    // 42 ÷ 105 = 40.0 %, before 88.53 ÷ 105 = 84.3 % as published
    expect(page).toHaveTextContent("完成值：88.53 → 42.00");
    expect(page).toHaveTextContent("84.3 → 40.0");
    expect(page).toHaveTextContent("超序时 → 未达序时");
    expect(rowOf(pane, "TECH_CONTRACTS")).toContain(88.53);
    await pane.user.click(screen.getByRole("button", { name: "确认生成" }));
    await screen.findByText(`附表已写入工作表“${ANNEX}”`);
    expect(rowOf(pane, "TECH_CONTRACTS")).toContain(42);
  });

  it("goes back without a trace", async () => {
    const { pane } = await askedAgain();
    await pane.user.keyboard("{Escape}");
    expect(rowOf(pane, "TECH_CONTRACTS")).toContain(88.53);
    expect(screen.getByRole("button", { name: "重新生成附表" })).toHaveFocus();
  });
});

describe("annexes of one's own", () => {
  it("stores columns, order and title with the workbook, and the preview is what they say", async () => {
    const pane = await renderPane();
    await openAnnex(pane);
    await pane.user.click(screen.getByRole("button", { name: "定制" }));
    const page = await screen.findByRole("region", { name: "定制附表" });
    await pane.user.type(within(page).getByRole("textbox", { name: /标题/ }), "上半年主要目标完成情况");
    await pane.user.click(within(page).getByRole("checkbox", { name: "默认栏目" }));
    const columns = within(page).getByRole("list", { name: "栏目" });
    await pane.user.click(within(columns).getByRole("checkbox", { name: "备注" }));
    await pane.user.click(within(columns).getByRole("button", { name: "下移“序号”" }));
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    expect(await within(page).findByText("已保存，下次生成附表时采用")).toBeVisible();
    const stored = pane.book.sheets.get("计划设置")?.find((row) => row.includes("上半年主要目标完成情况"));
    expect(stored?.some((cell) => String(cell).startsWith("类别、序号、指标名称"))).toBe(true);
    await pane.user.keyboard("{Escape}");
    await pane.user.click(await screen.findByRole("button", { name: "看预览" }));
    const table = await screen.findByRole("table", { name: "上半年主要目标完成情况" });
    const headings = within(table)
      .getAllByRole("columnheader")
      .map((heading) => heading.textContent);
    expect(headings.slice(0, 3)).toEqual(["类别", "序号", "指标名称"]);
    expect(headings).not.toContain("备注");
  });

  it("prints a second one by agency, and all of them at once", async () => {
    const pane = await renderPane();
    await openAnnex(pane);
    await pane.user.click(screen.getByRole("button", { name: "定制" }));
    const page = await screen.findByRole("region", { name: "定制附表" });
    await pane.user.click(within(page).getByRole("button", { name: "增加附表" }));
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    await within(page).findByText("已保存，下次生成附表时采用");
    await pane.user.keyboard("{Escape}");
    await pane.user.click(await screen.findByRole("button", { name: "生成全部 2 张" }));
    expect(await screen.findByText(/附表已写入工作表“附表2按单位2024年1-6月”/)).toBeVisible();
    expect([...pane.book.sheets.keys()]).toEqual(expect.arrayContaining([ANNEX, "附表2按单位2024年1-6月"]));
  });

  it("refuses two annexes of one label, and says why", async () => {
    const pane = await renderPane();
    await openAnnex(pane);
    await pane.user.click(screen.getByRole("button", { name: "定制" }));
    const page = await screen.findByRole("region", { name: "定制附表" });
    await pane.user.click(within(page).getByRole("button", { name: "增加附表" }));
    const [, second] = within(page).getAllByRole("textbox", { name: "附表编号" });
    await pane.user.clear(second!);
    await pane.user.type(second!, "附表");
    expect(second).toHaveAccessibleDescription(/重复/);
    expect(screen.getByRole("button", { name: "保存" })).toHaveAttribute("aria-disabled", "true");
  });
});

describe("an annex for the report", () => {
  /** What the page would put on the clipboard: jsdom has none of its own. */
  function clipboard(): Map<string, string> {
    const held = new Map<string, string>();
    Object.assign(document, {
      execCommand: () => {
        const event = new Event("copy", { bubbles: true, cancelable: true });
        Object.assign(event, { clipboardData: { setData: (type: string, data: string) => held.set(type, data) } });
        document.dispatchEvent(event);
        return true;
      },
    });
    return held;
  }

  it("copies the table for Word and WPS, with what people wrote into its sheet", async () => {
    const held = clipboard();
    const pane = await renderPane();
    await openAnnex(pane);
    await pane.user.click(screen.getByRole("button", { name: "复制为表格" }));
    expect(await screen.findByText(/已复制，可以粘贴到 Word/)).toBeVisible();
    expect(held.get("text/html")).toContain("<table");
    expect(held.get("text/html")).toContain("不少于105亿元");
    expect(held.get("text/plain")).toContain("技术合同成交额\t");
  });

  it("says to click again where a web view copies only within the click", async () => {
    const held = clipboard();
    const copies = document.execCommand.bind(document);
    let allowed = false;
    Object.assign(document, { execCommand: (name: string) => allowed && copies(name) });
    const pane = await renderPane();
    await openAnnex(pane);
    await pane.user.click(screen.getByRole("button", { name: "复制为表格" }));
    expect(await screen.findByText(/请再次点击/)).toBeVisible();
    allowed = true;
    await pane.user.click(screen.getByRole("button", { name: "复制为表格" }));
    expect(await screen.findByText(/已复制，可以粘贴到 Word/)).toBeVisible();
    expect(held.get("text/html")).toContain("<table");
  });

  it("[N2] writes the report's paragraph from the same verdicts, as wanted, and copies it", async () => {
    const held = clipboard();
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.pace);
    // 7 of the 13 indicators with a target have figures, all on pace
    const paragraph = await screen.findByText(/^2024年上半年，51项指标中，7项达超序时进度/);
    expect(paragraph).toHaveTextContent("达序时率100.0%（7/7），过半率100.0%（7/7），详见附表。");
    await pane.user.click(screen.getByRole("checkbox", { name: "写明目标过半率" }));
    expect(screen.getByText(/达序时率100\.0%（7\/7），详见附表。/)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "复制" }));
    expect(held.get("text/plain")).toMatch(/达序时率100\.0%（7\/7），详见附表。/);
    expect(screen.getByText("已复制，可以粘贴到报告中")).toBeVisible();
  });
});
