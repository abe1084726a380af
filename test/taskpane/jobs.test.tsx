import { act, screen, waitFor } from "@testing-library/react";
import { openStep, readSample, renderPane, STEP, writeSample } from "./renderPane";
import type { PaneOnScreen } from "./renderPane";
import { workbookInMemory } from "./workbookInMemory";

const ACTUALS = "实绩2024年1-6月";
const ANNEX = "附表2024年1-6月";
const PERIOD = /报告期/;

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const locked = (name: string | RegExp) => expect(button(name)).toHaveAttribute("aria-disabled", "true");

/** The sample is read, its sheets are being written, and the workbook does not answer. */
async function whileWriting(): Promise<PaneOnScreen> {
  const pane = await renderPane();
  await readSample(pane);
  await openStep(pane, STEP.sheets);
  pane.book.hold = true;
  await pane.user.click(button("写入工作表"));
  await screen.findByText("正在写入工作表…");
  return pane;
}

async function letGo({ book }: PaneOnScreen): Promise<void> {
  book.hold = false;
  await act(async () => book.letGo());
}

describe("a job of the pane", () => {
  it("is seen to run before its work begins, so that every click is answered at once", async () => {
    const pane = await renderPane();
    await readSample(pane);
    await openStep(pane, STEP.sheets);
    const shownAtFirstRead: boolean[] = [];
    const read = pane.book.read.bind(pane.book);
    pane.book.read = (request) => {
      shownAtFirstRead.push(screen.queryByText("正在写入工作表…") !== null);
      return read(request);
    };
    await pane.user.click(button("写入工作表"));
    await screen.findByText("工作表已写好");
    expect(shownAtFirstRead[0]).toBe(true);
  });

  it("shows how far it has come", async () => {
    const pane = await renderPane();
    await readSample(pane);
    await openStep(pane, STEP.sheets);
    let go = (): void => undefined;
    const apply = pane.book.apply.bind(pane.book);
    pane.book.apply = async (edits, progress) => {
      progress?.(1, 4);
      await new Promise<void>((resolve) => (go = resolve));
      return apply(edits);
    };
    await pane.user.click(button("写入工作表"));
    expect(await screen.findByText("已完成 1 / 4")).toBeVisible();
    await act(async () => go());
    await screen.findByText("工作表已写好");
  });

  it("locks what would write or change its ground meanwhile, and a second click does nothing", async () => {
    const pane = await whileWriting();
    locked("写入工作表");
    expect(screen.getByRole("combobox", { name: PERIOD })).toBeDisabled();
    await pane.user.click(button("写入工作表"));
    await openStep(pane, STEP.plan);
    await pane.user.click(button("换一份指标体系"));
    locked(/^读取.*鼓楼区/);
    locked("选择文件…");
    await letGo(pane);
    await waitFor(() => expect(button("选择文件…")).not.toHaveAttribute("aria-disabled", "true"));
    await openStep(pane, STEP.sheets);
    await screen.findByText("工作表已写好");
    // 51 new rows: a second writing would say that nothing changed
    expect(screen.getByText(ACTUALS, { selector: "b" }).closest("li")).toHaveTextContent("新建，写入 51 行");
    expect(screen.getByRole("combobox", { name: PERIOD })).toBeEnabled();
  });

  it("lets the ribbon wait its turn: 生成附表 during the writing generates from what was written", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    const applied: string[] = [];
    let go = (): void => undefined;
    const apply = pane.book.apply.bind(pane.book);
    pane.book.apply = async (edits, progress) => {
      const sheets = edits.map(({ sheet }) => sheet);
      applied.push(sheets.some((sheet) => sheet.startsWith("附表")) ? "annex" : "sheets");
      if (applied.length === 1) await new Promise<void>((resolve) => (go = resolve));
      return apply(edits, progress);
    };
    pane.type(ACTUALS, "TECH_CONTRACTS", "编码", "TECH_CONTRACTS_2");
    await pane.user.click(await screen.findByRole("button", { name: "更新工作表" }));
    await waitFor(() => expect(applied).toEqual(["sheets"]));
    let sent: Promise<void> = Promise.resolve();
    act(() => void (sent = pane.inbox.send("buildAnnex")));
    await act(() => new Promise((done) => setTimeout(done, 500)));
    expect(applied).toEqual(["sheets"]);
    expect(pane.book.sheets.has(ANNEX)).toBe(false);
    await act(async () => go());
    await act(() => sent);
    expect(await screen.findByText(`附表已写入工作表“${ANNEX}”`)).toBeVisible();
    expect(applied).toContain("annex");
  });

  it("that breaks midway says so in Chinese and frees the pane: the next one runs", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    const apply = pane.book.apply.bind(pane.book);
    pane.book.apply = () => Promise.reject(new Error("connection lost"));
    pane.type(ACTUALS, "TECH_CONTRACTS", "编码", "TECH_CONTRACTS_2");
    await pane.user.click(await screen.findByRole("button", { name: "更新工作表" }));
    const list = await screen.findByRole("list", { name: "没有写成" });
    expect(list).toHaveTextContent("connection lost");
    pane.book.apply = apply;
    expect(button("更新工作表")).not.toHaveAttribute("aria-disabled", "true");
    await openStep(pane, STEP.annex);
    await pane.user.click(await screen.findByRole("button", { name: "生成附表" }));
    expect(await screen.findByText(`附表已写入工作表“${ANNEX}”`)).toBeVisible();
  });

  it("says nothing on another page: saved settings are not said of the annexes", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await pane.user.click(button("计划设置"));
    await pane.user.selectOptions(await screen.findByRole("combobox", { name: "时间进度算法" }), "按天数");
    await pane.user.click(button("保存设置"));
    await screen.findByText(/已保存，改了 1 项/);
    await pane.user.keyboard("{Escape}");
    await openStep(pane, STEP.annex);
    await pane.user.click(await screen.findByRole("button", { name: "定制" }));
    await screen.findByRole("region", { name: "定制附表" });
    expect(screen.queryByText("已保存，下次生成附表时采用")).not.toBeInTheDocument();
  });
});

describe("an annex taken along", () => {
  it("names its place when the sheets cannot be read, and can be tried again", async () => {
    const book = workbookInMemory();
    const pane = await renderPane(book);
    await writeSample(pane);
    await openStep(pane, STEP.annex);
    await screen.findByRole("button", { name: "存为 Word" });
    book.failWith = { read: "hostBusyEditing" };
    await pane.user.click(button("存为 Word"));
    const list = await screen.findByRole("list", { name: "操作未完成" });
    expect(list).toHaveTextContent("请按回车键或 Esc 键结束编辑后重试");
    expect(button("存为 Word")).not.toHaveAttribute("aria-disabled", "true");
  });
});
