import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { fetched, openStep, readSample, renderPane, STEP, writeSample } from "./renderPane";

/** Rule ids that axe finds broken; contrast is not computed without a layout and is looked at in the browser. */
const violationsOf = async (element: HTMLElement): Promise<readonly string[]> =>
  (await axe(element)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);

describe("use without a mouse or without eyes", () => {
  it("breaks no rule of axe on the way through all steps", async () => {
    const pane = await renderPane();
    expect(await violationsOf(pane.container)).toEqual([]);
    await writeSample(pane);
    for (const step of [STEP.plan, STEP.sheets, STEP.fill, STEP.pace, STEP.annex]) {
      await openStep(pane, step);
      expect(await violationsOf(pane.container)).toEqual([]);
    }
    await pane.user.click(screen.getByRole("button", { name: "看预览" }));
    await fetched();
    expect(await violationsOf(pane.container)).toEqual([]);
  }, 30_000);

  it("breaks no rule of axe on the pages of settings, annexes and differences", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await pane.user.click(screen.getByRole("button", { name: "计划设置" }));
    await screen.findByRole("region", { name: "计划设置" });
    await fetched();
    expect(await violationsOf(pane.container)).toEqual([]);
    await pane.user.keyboard("{Escape}");
    await openStep(pane, STEP.annex);
    await pane.user.click(await screen.findByRole("button", { name: "定制" }));
    await fetched();
    await pane.user.click(screen.getByRole("checkbox", { name: "默认栏目" }));
    expect(await violationsOf(pane.container)).toEqual([]);
    await pane.user.keyboard("{Escape}");
    await pane.user.click(screen.getByRole("button", { name: "生成附表" }));
    await screen.findByText(/附表已写入工作表/);
    pane.type("实绩2024年1-6月", "TECH_CONTRACTS", "本期累计", 42);
    await pane.user.click(await screen.findByRole("button", { name: "重新生成附表" }));
    await screen.findByRole("region", { name: "重新生成前核对" });
    expect(await violationsOf(pane.container)).toEqual([]);
  }, 60_000);

  it("breaks no rule of axe with a list of errors", async () => {
    const pane = await renderPane();
    const input = screen.getByLabelText("选择文件…", { selector: "input" });
    await pane.user.upload(input, new File(["[]"], "坏.json", { type: "application/json" }));
    await screen.findByText(/文件有 1 处错误/);
    expect(await violationsOf(pane.container)).toEqual([]);
  });

  it("says every outcome, whichever step is open", async () => {
    const pane = await renderPane();
    const said = screen.getByRole("status");
    await readSample(pane);
    expect(said).toHaveTextContent("鼓楼区 2024年，51 项指标 已读取，尚未写入工作簿。");
    await pane.user.click(screen.getByRole("button", { name: "下一步：写入工作表" }));
    await pane.user.click(await screen.findByRole("button", { name: "写入工作表" }));
    await screen.findByText("工作表已写好");
    await screen.findByText(/达序时率 100\.0%/, { ignore: "[role=status]" });
    expect(said).toHaveTextContent("达序时率 100.0%，未达 0 项");
  });

  it("tells how a step stands in words, not only in colour", async () => {
    const pane = await renderPane();
    expect(screen.getByRole("button", { name: STEP.pace })).toHaveAccessibleName(/等待前面的步骤/);
    await readSample(pane);
    expect(screen.getByRole("button", { name: STEP.plan })).toHaveAccessibleName(/已完成.*鼓楼区 2024年，51 项指标/);
  });

  it("moves the focus to the step that the program opens", async () => {
    const pane = await renderPane();
    await readSample(pane);
    await pane.user.click(screen.getByRole("button", { name: "下一步：写入工作表" }));
    expect(screen.getByRole("button", { name: STEP.sheets })).toHaveFocus();
  });

  it("keeps the Escape that leaves a page to itself: office.js on the web would take the focus out of the pane", async () => {
    const pane = await renderPane();
    const reached: string[] = [];
    const listen = (event: KeyboardEvent): void => void reached.push(event.key);
    window.addEventListener("keydown", listen);
    await pane.user.click(screen.getByRole("button", { name: "计划设置" }));
    await screen.findByRole("region", { name: "计划设置" });
    await pane.user.keyboard("{Escape}");
    expect(reached).toEqual([]);
    expect(screen.getByRole("button", { name: "计划设置" })).toHaveFocus();
    // with no page open it is Excel's again
    await pane.user.keyboard("{Escape}");
    expect(reached).toEqual(["Escape"]);
    window.removeEventListener("keydown", listen);
  });

  it("can be worked through with the keyboard alone", async () => {
    const pane = await renderPane();
    const { user } = pane;
    screen.getByRole("button", { name: /^读取.*鼓楼区/ }).focus();
    await user.keyboard("{Enter}");
    (await screen.findByRole("button", { name: "下一步：写入工作表" })).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: STEP.sheets })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("combobox")).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "写入工作表" })).toHaveFocus();
    await user.keyboard(" ");
    expect(await screen.findByText("工作表已写好")).toBeVisible();
  });
});

describe("language", () => {
  it("is Chinese first, and English by the switch or from Office", async () => {
    const pane = await renderPane();
    await pane.user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByText("Judges targets against pace, builds the annex")).toBeVisible();
    pane.close();
    await renderPane(undefined, "en-US");
    expect(within(screen.getByRole("banner")).getByRole("heading")).toHaveTextContent("Judges targets against pace");
  });

  it("keeps what was read when it is switched", async () => {
    const pane = await renderPane();
    await readSample(pane);
    await pane.user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByText("51 indicators")).toBeVisible();
  });
});
