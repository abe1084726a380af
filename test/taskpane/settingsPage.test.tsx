import { screen, waitFor, within } from "@testing-library/react";
import { openStep, renderPane, STEP, writeSample } from "./renderPane";
import type { PaneOnScreen } from "./renderPane";

const SETTINGS = "计划设置";

async function openSettings(pane: PaneOnScreen): Promise<HTMLElement> {
  await pane.user.click(screen.getByRole("button", { name: "计划设置" }));
  return screen.findByRole("region", { name: "计划设置" });
}

const cellBeside = (pane: PaneOnScreen, name: string) =>
  pane.book.sheets.get(SETTINGS)?.find((row) => row[0] === name)?.[1];

describe("the page of settings", () => {
  it("asks for the sheets first: settings are stored in the workbook", async () => {
    const pane = await renderPane();
    await openSettings(pane);
    expect(screen.getByText(/先写入工作表，再修改设置/)).toBeVisible();
    await pane.user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "计划设置" })).toHaveFocus();
  });

  it("explains every setting and offers its choices", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    const page = await openSettings(pane);
    const elapsed = within(page).getByRole("combobox", { name: "时间进度算法" });
    expect(elapsed).toHaveDisplayValue("按月份");
    expect(elapsed).toHaveAccessibleDescription(/6 ?÷ ?12/);
    for (const control of [...within(page).getAllByRole("combobox"), ...within(page).getAllByRole("textbox")])
      expect(control).toHaveAccessibleDescription(/.{6}/);
    expect(screen.getByRole("button", { name: "保存设置" })).toHaveAttribute("aria-disabled", "true");
  });

  it("[P3] saves into the workbook and judges by it at once: June by days is 182 ÷ 366 = 49.7 %", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    const page = await openSettings(pane);
    await pane.user.selectOptions(within(page).getByRole("combobox", { name: "时间进度算法" }), "按天数");
    expect(within(page).getByText("有改动尚未保存")).toBeVisible();
    expect(within(page).getByText("默认：按月份")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "保存设置" }));
    expect(await within(page).findByText(/已保存，改了 1 项/)).toBeVisible();
    expect(cellBeside(pane, "时间进度算法")).toBe("按天数");
    await pane.user.keyboard("{Escape}");
    await openStep(pane, STEP.pace);
    await pane.user.click(await screen.findByRole("button", { name: "完成率与时间进度" }));
    expect(screen.getAllByText(/（时间 49\.7%）/).length).toBeGreaterThan(0);
  });

  it("[I2] offers to save again what a run left half written, although nothing was changed", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    const broken = pane.book.sheets.get(SETTINGS)?.find((row) => row[0] === "工作表算法") ?? [];
    broken[1] = "自定义函数（未写完，请重新保存设置；原为普通公式）";
    await openStep(pane, STEP.pace);
    await pane.user.click(await screen.findByRole("button", { name: "重新评价" }));
    await openSettings(pane);
    const save = screen.getByRole("button", { name: "保存设置" });
    await waitFor(() => expect(save).not.toHaveAttribute("aria-disabled", "true"));
    await pane.user.click(save);
    await waitFor(() => expect(cellBeside(pane, "工作表算法")).toBe("自定义函数"));
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "保存设置" })).toHaveAttribute("aria-disabled", "true"),
    );
  });

  it("keeps what cannot be used as typed, says why, and saves nothing", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    const page = await openSettings(pane);
    const band = within(page).getByRole("textbox", { name: "超序时幅度" });
    await pane.user.clear(band);
    await pane.user.type(band, "九十");
    expect(band).toHaveValue("九十");
    expect(band).toHaveAccessibleDescription(/不能用“九十”.*0—50/);
    expect(screen.getByRole("button", { name: "保存设置" })).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(within(page).getByRole("button", { name: "恢复默认" }));
    expect(band).toHaveValue("0");
  });

  it("says that nothing was saved when Excel refuses, and keeps what was typed", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    const page = await openSettings(pane);
    await pane.user.selectOptions(within(page).getByRole("combobox", { name: "修约方式" }), "截尾");
    pane.book.failWith = { apply: "hostBusyEditing" };
    await pane.user.click(screen.getByRole("button", { name: "保存设置" }));
    expect(await within(page).findByText("设置未保存")).toBeVisible();
    expect(within(page).getByRole("combobox", { name: "修约方式" })).toHaveDisplayValue("截尾");
    expect(cellBeside(pane, "修约方式")).not.toBe("截尾");
  });
});
