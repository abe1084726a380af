import type { PlanEvaluation as Evaluation } from "../../src/domain/evaluation/evaluation";
import type { Tally } from "../../src/domain/evaluation/tally";
import { readPlan } from "../../src/domain/indicator/readPlan";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { SAMPLES } from "../../src/samples/samples";
import { NEW_SESSION, NOT_EVALUATED } from "../../src/taskpane/session/sessionState";
import { stepOverview } from "../../src/taskpane/session/stepOverview";
import { annexCellText } from "../../src/taskpane/views/annexCellText";
import { annexHeading } from "../../src/taskpane/views/annexHeading";
import { cellOfPlace } from "../../src/taskpane/views/cellOfPlace";
import { clockText } from "../../src/taskpane/views/clockText";
import { firstOf } from "../../src/taskpane/views/firstOf";
import { paceLines } from "../../src/taskpane/views/paceLines";
import { percentText } from "../../src/taskpane/views/percentText";
import { planView } from "../../src/taskpane/views/planView";
import { zhCN } from "../../src/wording/zhCN";

const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

describe("what the pane shows of numbers", () => {
  it("[N2] prints the two rates of the report: 62 of 72 is 86.1 %, 63 of 72 the published 87.5 %", () => {
    expect(percentText(rate(62, 72), DEFAULT_SETTINGS)).toBe("86.1%");
    expect(percentText(rate(63, 72), DEFAULT_SETTINGS)).toBe("87.5%");
  });

  it("[R1] rounds a tie of the exact fraction away from zero: 1 of 16 is 6.25 %", () => {
    expect(percentText(rate(1, 16), DEFAULT_SETTINGS)).toBe("6.3%");
  });

  it("[R1] [R2] rounds and prints as the settings say, as the annex does", () => {
    expect(percentText(rate(1, 16), { rounding: "halfEven", rateDecimals: 1 })).toBe("6.2%");
    expect(percentText(rate(17, 33), { rounding: "truncate", rateDecimals: 0 })).toBe("51%");
    expect(percentText(rate(62, 72), { rounding: "halfUp", rateDecimals: 2 })).toBe("86.11%");
  });

  it("[N3] shows no percentage of nothing", () => {
    expect(percentText(rate(0, 0), DEFAULT_SETTINGS)).toBe("—");
  });

  it("[R2] keeps the trailing zeros of an annex figure", () => {
    expect(annexCellText({ value: 84.3, decimals: 2 })).toBe("84.30");
    expect(annexCellText({ value: 0, decimals: 1 })).toBe("0.0");
    expect(annexCellText({ text: "—" })).toBe("—");
    expect(annexCellText(null)).toBe("");
  });

  it("tells the time of an evaluation in the same form on every computer", () => {
    expect(clockText(new Date(2024, 7, 29, 9, 5, 3))).toBe("09:05:03");
  });
});

describe("the line of 进度评价 under its heading", () => {
  const words = zhCN.pane.summaries;
  const tallyOf = (reached: number, assessed: number): Tally =>
    ({ assessed, behind: assessed - reached, reachedRate: rate(reached, assessed) }) as Tally;
  const linesOf = (...tallies: readonly Tally[]) => {
    const tables = tallies.map((tally, at) => ({
      table: { code: `T${at}`, label: `附表${at + 1}`, name: "表" },
      tally,
    }));
    const evaluation = { tally: tallies[0]!, tables: tables.length > 1 ? tables : undefined } as unknown as Evaluation;
    return paceLines({ evaluation, settings: DEFAULT_SETTINGS }, words);
  };

  it("[N2] is one for a plan of one table: 62 of 72 is 86.1 %", () => {
    expect(linesOf(tallyOf(62, 72))).toEqual(["达序时率 86.1%，未达 10 项"]);
    expect(linesOf(tallyOf(0, 0))).toEqual(["还没有可以评价的指标"]);
  });

  it("[N1] is one for each table of several, never one across them: 9 of 12 is 75.0 %, 9 of 10 is 90.0 %", () => {
    expect(linesOf(tallyOf(62, 72), tallyOf(9, 12), tallyOf(9, 10))).toEqual([
      "附表1：达序时率 86.1%，未达 10 项",
      "附表2：达序时率 75.0%，未达 3 项",
      "附表3：达序时率 90.0%，未达 1 项",
    ]);
  });

  it("says of a table alone that nothing in it can be assessed, and of all of them once", () => {
    expect(linesOf(tallyOf(62, 72), tallyOf(0, 0))[1]).toBe("附表2：还没有可以评价的指标");
    expect(linesOf(tallyOf(0, 0), tallyOf(0, 0))).toEqual(["还没有可以评价的指标"]);
  });

  it("lists five at most and says how many more there are", () => {
    expect(linesOf(...Array.from({ length: 5 }, () => tallyOf(1, 1)))).toHaveLength(5);
    const lines = linesOf(...Array.from({ length: 7 }, () => tallyOf(1, 1)));
    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe("另有 3 张附表，展开可见");
  });
});

describe("a step that waits for the first evaluation", () => {
  const standingOf = (running: boolean) =>
    stepOverview({ ...NEW_SESSION, evaluation: { ...NOT_EVALUATED, running } }, zhCN);

  it("says that it is under way, not that the sheets are missing, once they are being evaluated", () => {
    const { fill, pace, annex } = standingOf(true);
    for (const standing of [fill, pace, annex])
      expect(standing).toEqual({ mark: "running", summary: "正在按最新的数评价…" });
    expect(standingOf(false).pace).toEqual({ mark: "waiting", summary: "写好工作表以后可用" });
  });
});

describe("what the pane counts of a plan", () => {
  const read = readPlan(SAMPLES[0]?.plan);
  if (!read.ok) throw new Error("the sample is not a plan");
  const view = planView(read.value);

  it("counts the published sample: 51 indicators, 13 of them with a target in the body of the report", () => {
    expect(view.total).toBe(51);
    expect([view.withTarget, view.withoutTarget]).toEqual([13, 38]);
  });

  it("[N1] adds up to the total by group and by kind", () => {
    const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    expect(sum(view.groups)).toBe(51);
    expect(sum(view.kinds)).toBe(51);
    expect(view.groups.map(({ name }) => name)).toEqual(["经济运行", "科技创新", "产业发展", "民生保障", "绿色安全"]);
  });
});

describe("places and lists", () => {
  it("goes to a cell of the workbook, and nowhere for a place in a file", () => {
    expect(cellOfPlace("实绩2024年1-6月!F7")).toEqual({ sheet: "实绩2024年1-6月", address: "F7" });
    expect(cellOfPlace("'目标2024年'!$D$4:$D$9")).toEqual({ sheet: "目标2024年", address: "D4:D9" });
    expect(cellOfPlace("indicators[3].kind")).toBeNull();
    expect(cellOfPlace("指标体系")).toBeNull();
  });

  it("shows a long list page by page and says how many come next", () => {
    const items = Array.from({ length: 70 }, (_, at) => at);
    expect(firstOf(items, 1)).toEqual({ shown: items.slice(0, 30), next: 30 });
    expect(firstOf(items, 2).next).toBe(10);
    expect(firstOf(items, 3)).toEqual({ shown: items, next: 0 });
  });

  it("[X1] joins neighbours under one spanner and lets single columns span both header rows", () => {
    const [above, below] = annexHeading([
      { role: "no", heading: "序号", align: "center" },
      { role: "targetValue", heading: "目标值", spanner: "2024年目标", align: "right" },
      { role: "targetGrowth", heading: "增长%", spanner: "2024年目标", align: "right" },
      { role: "actual", heading: "完成值", spanner: "1—6月", align: "right" },
    ]);
    expect(above.map(({ text, rows, columns }) => [text, rows, columns])).toEqual([
      ["序号", 2, 1],
      ["2024年目标", 1, 2],
      ["1—6月", 1, 1],
    ]);
    expect(below.map(({ text }) => text)).toEqual(["目标值", "增长%", "完成值"]);
  });
});
