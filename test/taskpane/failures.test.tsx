import { act, render, screen } from "@testing-library/react";
import { zhCN } from "../../src/wording/zhCN";
import { CrashBoundary } from "../../src/taskpane/parts/CrashBoundary";
import { openStep, reachedRate, readSample, renderPane, STEP, writeSample } from "./renderPane";
import { workbookInMemory } from "./workbookInMemory";

const ACTUALS = "实绩2024年1-6月";

describe("failures", () => {
  it("of writing say why and what to do, and the button can be pressed again", async () => {
    const pane = await renderPane();
    await readSample(pane);
    await openStep(pane, STEP.sheets);
    pane.book.failWith = { apply: "hostProtected" };
    await pane.user.click(screen.getByRole("button", { name: "写入工作表" }));
    const list = await screen.findByRole("list", { name: "没有写成" });
    expect(list).toHaveTextContent("保护");
    pane.book.failWith = null;
    await pane.user.click(screen.getByRole("button", { name: "写入工作表" }));
    expect(await screen.findByText("工作表已写好")).toBeVisible();
    expect(screen.queryByRole("list", { name: "没有写成" })).not.toBeInTheDocument();
  });

  it("of a new evaluation leave the old one visible, but say that it may be outdated", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.pace);
    await screen.findByText(/^按 .* 的表格评价$/);
    pane.book.failWith = { read: "hostTimeout" };
    pane.type(ACTUALS, "NEW_STARTS", "本期累计", 15);
    expect(await screen.findByText(/没能重新评价，下面还是 .* 的评价，可能已经过时/)).toBeVisible();
    pane.book.failWith = null;
    await pane.user.click(screen.getByRole("button", { name: "重新评价" }));
    expect(await reachedRate("85.7%")).toBeVisible();
  });

  it("of going to a cell are said and can be dismissed", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.fill);
    pane.book.failWith = { select: "hostItemMissing" };
    await pane.user.click(screen.getAllByRole("button", { name: /缺目标$/ })[0]!);
    expect(await screen.findByText("没能转到单元格")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "关闭" }));
    expect(screen.queryByText("没能转到单元格")).not.toBeInTheDocument();
  });

  it("of watching are said: then people evaluate by hand", async () => {
    const book = workbookInMemory();
    book.failWith = { watch: "hostUnsupported" };
    const pane = await renderPane(book);
    await writeSample(pane);
    await openStep(pane, STEP.pace);
    expect(await screen.findByText("不能自动发现表格改动。改数以后请按“重新评价”。")).toBeVisible();
  });

  it("of the annex leave no doubt that the former one is untouched", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.annex);
    await screen.findByRole("button", { name: "生成附表" });
    pane.book.failWith = { apply: "hostProtected" };
    await pane.user.click(screen.getByRole("button", { name: "生成附表" }));
    expect(await screen.findByText("附表没有生成，原来的附表没有改动")).toBeVisible();
  });

  it("that a workflow throws end as a message, not as a button that never comes back", async () => {
    const book = workbookInMemory();
    const pane = await renderPane(book);
    await readSample(pane);
    await openStep(pane, STEP.sheets);
    book.apply = () => Promise.reject(new Error("unexpected end of sync"));
    await pane.user.click(screen.getByRole("button", { name: "写入工作表" }));
    expect(await screen.findByRole("list", { name: "没有写成" })).toBeVisible();
    expect(screen.getByRole("button", { name: "写入工作表" })).not.toHaveAttribute("aria-disabled", "true");
  });

  it("of the pane itself are caught with a Chinese message and a way on", async () => {
    const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = { now: true };
    const Child = () => {
      if (broken.now) throw new TypeError("rows is undefined");
      return <p>面板</p>;
    };
    render(
      <CrashBoundary words={zhCN.pane.state}>
        <Child />
      </CrashBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿里的数没有受影响");
    expect(screen.getByText("TypeError: rows is undefined")).toBeVisible();
    broken.now = false;
    act(() => screen.getByRole("button", { name: "重新打开面板" }).click());
    expect(screen.getByText("面板")).toBeVisible();
    complaints.mockRestore();
  });
});
