import { screen, within } from "@testing-library/react";
import { openStep, renderPane, readSample, STEP, writeSample } from "./renderPane";

const ACTUALS = "实绩2024年1-6月";

describe("the whole job in the pane", () => {
  it("asks for the plan first where nothing is chosen", async () => {
    const pane = await renderPane();
    await openStep(pane, STEP.sheets);
    expect(screen.getByText("请先在第 1 步选一份指标体系。")).toBeVisible();
    await openStep(pane, STEP.pace);
    await pane.user.click(screen.getByRole("button", { name: "去选指标体系" }));
    expect(screen.getByRole("button", { name: STEP.plan })).toHaveFocus();
  });

  it("offers every period of the plan's year, the usual ones first", async () => {
    const pane = await renderPane();
    await readSample(pane);
    await openStep(pane, STEP.sheets);
    const usual = within(screen.getByRole("group", { name: "常用" })).getAllByRole("option");
    expect(usual.map((option) => option.textContent)).toEqual([
      "2024年一季度",
      "2024年上半年",
      "2024年前三季度",
      "2024年全年",
    ]);
    expect(screen.getAllByRole("option")).toHaveLength(12);
    expect(screen.getByRole("combobox")).toHaveDisplayValue("2024年上半年");
  });

  it("says what was written where", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    const sheets = ["实绩2024年1-6月", "指标体系", "目标2024年"];
    expect([...pane.book.sheets.keys()].sort()).toEqual([...sheets, "计划设置"].sort());
    for (const sheet of sheets) {
      expect(screen.getByText(sheet, { selector: "b" }).closest("li")).toHaveTextContent("新建，写入 51 行");
    }
  });

  it("changes nothing when the sheets are written again, and keeps what was typed", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    pane.type(ACTUALS, "TECH_CONTRACTS", "本期累计", 90);
    await pane.user.click(await screen.findByRole("button", { name: "更新工作表" }));
    expect(await screen.findAllByText(/：没有变化/)).toHaveLength(4);
    const typed = pane.book.sheets.get(ACTUALS)?.find((row) => row.includes("TECH_CONTRACTS"));
    expect(typed).toContain(90);
  });

  it("lists what is missing by agency and goes to the cell that is clicked", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.fill);
    // the sample names no agency: one heading holds all that is missing, open from the start
    const missing = await screen.findByRole("list", { name: "未写责任单位" });
    await pane.user.click(within(missing).getAllByRole("button")[0]!);
    expect(pane.book.selected).toHaveLength(1);
    expect(pane.book.selected[0]).toMatch(/^(目标2024年|实绩2024年1-6月)![A-Z]+\d+$/);
  });

  it("[N2] shows both rates with numerator and denominator, and [N3] what was left out", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.pace);
    // of the 13 indicators with a target, 7 have a figure; all 7 keep pace (17 ÷ 33 = 51.5 % is the closest)
    const reached = await screen.findByRole("group", { name: "达序时率" });
    expect(reached).toHaveTextContent("100.0%");
    expect(reached).toHaveTextContent("7 ÷ 7 项");
    const halfway = screen.getByRole("group", { name: "目标过半率" });
    expect(halfway).toHaveTextContent("7 ÷ 7 项");
    expect(screen.getByText("共 51 项：已评价 7 项，未计入 44 项")).toBeVisible();
    expect(screen.getByText("已评价的指标都达到序时进度。")).toBeVisible();
  });

  it("opens each count to its indicators with their explanation", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.pace);
    await pane.user.click(await screen.findByRole("button", { name: /^达到/ }));
    const reached = screen.getByRole("list", { name: "达到" });
    expect(within(reached).getAllByRole("listitem")).toHaveLength(7);
    // 88.53 ÷ 105 = 84.3 %, as published
    expect(within(reached).getByText("技术合同成交额").closest("li")).toHaveTextContent("84.3");
    await pane.user.click(screen.getByRole("button", { name: /^目标待定/ }));
    expect(screen.getByRole("list", { name: "目标待定" })).toHaveTextContent("地区生产总值");
  });

  it("lists what is behind, the farthest first, with its gap, and goes to its cell", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.pace);
    pane.type(ACTUALS, "NEW_STARTS", "本期累计", 15);
    pane.type(ACTUALS, "TECH_CONTRACTS", "本期累计", 42);
    const behind = await screen.findByRole("list", { name: "未达序时 2 项" });
    const rows = within(behind).getAllByRole("listitem");
    // 42 ÷ 105 = 40 %, 10.0 points short of June's 50 %; 15 ÷ 33 = 45.45 %, 4.5 points short
    expect(rows[0]).toHaveTextContent("技术合同成交额");
    expect(rows[0]).toHaveTextContent("差 10.0 个百分点");
    expect(rows[1]).toHaveTextContent("计划新开工项目开工数");
    expect(rows[1]).toHaveTextContent("差 4.5 个百分点");
    await pane.user.click(within(rows[0]!).getByRole("button"));
    expect(pane.book.selected.at(-1)).toMatch(/^实绩2024年1-6月!/);
  });

  it("draws completion against elapsed time, least complete first, with the numbers beside the bars", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.pace);
    pane.type(ACTUALS, "TECH_CONTRACTS", "本期累计", 42);
    await screen.findByText("未达序时 1 项");
    await pane.user.click(screen.getByRole("button", { name: "完成率与时间进度" }));
    const bars = within(screen.getByRole("list", { name: "完成率与时间进度" })).getAllByRole("listitem");
    // 42 ÷ 105 = 40.0 %; the only one short of June's 50 %
    expect(bars[0]).toHaveTextContent("技术合同成交额");
    expect(bars[0]).toHaveTextContent("40.0%（时间 50.0%）");
    const length = (bar: HTMLElement) => Number.parseFloat(bar.querySelector<HTMLElement>("[style]")!.style.width);
    // the room ends at 120 % of the target: 40 ÷ 120 of it is the bar
    expect(length(bars[0]!)).toBeCloseTo((40 / 120) * 100, 6);
    expect(bars.map(length)).toEqual(bars.map(length).sort((one, other) => one - other));
  });

  it("names a cell that is no number, and goes to it", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.pace);
    pane.type(ACTUALS, "TECH_CONTRACTS", "本期累计", "约九十");
    const problem = await screen.findByText(/约九十/);
    await pane.user.click(problem);
    expect(pane.book.selected.at(-1)).toMatch(/^实绩2024年1-6月!/);
  });

  it("shows the annex before it is written, and comes back with Escape", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.annex);
    const sheets = [...pane.book.sheets.keys()];
    await pane.user.click(await screen.findByRole("button", { name: "看预览" }));
    const table = await screen.findByRole("table", { name: /鼓楼区2024年.*上半年执行情况表/ });
    expect(within(table).getByRole("rowheader", { name: "技术合同成交额" })).toBeVisible();
    expect(within(table).getByRole("columnheader", { name: /目标值/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "返回" })).toHaveFocus();
    expect([...pane.book.sheets.keys()]).toEqual(sheets);
    await pane.user.keyboard("{Escape}");
    expect(screen.queryByRole("table", { name: /执行情况表/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "看预览" })).toHaveFocus();
  });

  it("[N1] sums up a plan of three annexes table by table: 72, 12 and 10 rows of the fictional sample", async () => {
    const pane = await renderPane();
    await pane.user.click(await screen.findByRole("button", { name: /^读取.*三张附表/ }));
    await pane.user.click(await screen.findByRole("button", { name: "下一步：写入工作表" }));
    await pane.user.click(await screen.findByRole("button", { name: "写入工作表" }));
    await pane.user.click(await screen.findByRole("button", { name: "下一步：看填报情况" }));
    await pane.user.click(await screen.findByRole("button", { name: "下一步：看进度评价" }));
    const heading = await screen.findByRole("button", { name: STEP.pace });
    // 62 ÷ 72, 9 ÷ 12 and 9 ÷ 10, as test/cases/shili-annexes-2024h1 counts them by hand
    expect(heading).toHaveTextContent("附表1：达序时率 86.1%，未达 10 项");
    expect(heading).toHaveTextContent("附表2：达序时率 75.0%，未达 3 项");
    expect(heading).toHaveTextContent("附表3：达序时率 90.0%，未达 1 项");
    await pane.user.selectOptions(await screen.findByRole("combobox", { name: "附表" }), "附表2 重大项目");
    expect(screen.getByRole("group", { name: "达序时率" })).toHaveTextContent("9 ÷ 12 项");
    await pane.user.click(screen.getByRole("button", { name: "下一步：生成附表" }));
    expect(screen.getByRole("button", { name: STEP.annex })).toHaveFocus();
    expect(await screen.findByRole("button", { name: "生成全部 3 张" })).toBeVisible();
  });

  it("generates the annex and says where", async () => {
    const pane = await renderPane();
    await writeSample(pane);
    await openStep(pane, STEP.annex);
    await pane.user.click(await screen.findByRole("button", { name: "生成附表" }));
    expect(await screen.findByText("附表已写入工作表“附表2024年1-6月”")).toBeVisible();
    expect(pane.book.sheets.has("附表2024年1-6月")).toBe(true);
    pane.type(ACTUALS, "TECH_CONTRACTS", "本期累计", 90);
    expect(await screen.findByText(/生成“附表2024年1-6月”以后表格又有改动/)).toBeVisible();
  });
});
