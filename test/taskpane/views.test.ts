import { readPlan } from "../../src/domain/indicator/readPlan";
import { SAMPLES } from "../../src/samples/samples";
import { annexCellText } from "../../src/taskpane/views/annexCellText";
import { annexHeading } from "../../src/taskpane/views/annexHeading";
import { cellOfPlace } from "../../src/taskpane/views/cellOfPlace";
import { clockText } from "../../src/taskpane/views/clockText";
import { firstOf } from "../../src/taskpane/views/firstOf";
import { percentText } from "../../src/taskpane/views/percentText";
import { planView } from "../../src/taskpane/views/planView";

const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

describe("what the pane shows of numbers", () => {
  it("[N2] prints the two rates of the report: 62 of 72 is 86.1 %, 63 of 72 the published 87.5 %", () => {
    expect(percentText(rate(62, 72))).toBe("86.1%");
    expect(percentText(rate(63, 72))).toBe("87.5%");
  });

  it("[R1] rounds a tie of the exact fraction away from zero: 1 of 16 is 6.25 %", () => {
    expect(percentText(rate(1, 16))).toBe("6.3%");
  });

  it("[N3] shows no percentage of nothing", () => {
    expect(percentText(rate(0, 0))).toBe("—");
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
