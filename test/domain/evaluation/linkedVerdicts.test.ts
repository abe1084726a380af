import { annexOf } from "../../../src/domain/annex/annexOf";
import { evaluatePlan } from "../../../src/domain/evaluation/evaluatePlan";
import { annexZh } from "../../../src/wording/zhCN/annex";
import { explanationTextZh } from "../../../src/wording/zhCN/explanationTextZh";
import { evaluated, figuresOf } from "./givenFigures";

const period = { year: 2024, throughMonth: 6 };

describe("[T2] a relation is held against the growth of the indicator that it names", () => {
  const statusOf = (target: string, actual: number, other: Parameters<typeof figuresOf>[0]): string => {
    const rows = [
      figuresOf({ code: "R", kind: "relation", unit: "%", target, actual, relatedTo: "ｇｄｐ" }),
      figuresOf({ code: "GDP", ...other }),
    ];
    return evaluatePlan(rows, period).rows[0]?.status ?? "";
  };
  const published = { kind: "growth", publishedYoy: 4.4 } as const;

  it.each([
    ["与经济增长同步", 4.4, "onPace"],
    ["与经济增长同步", 4.3, "behind"],
    ["高于经济增速", 4.4, "behind"],
    ["高于经济增速", 4.5, "ahead"],
    ["不低于经济增速", 4.4, "onPace"],
    ["不高于全省平均水平", 4.4, "onPace"],
    ["不高于全省平均水平", 4.5, "behind"],
    ["高于全省平均水平1个百分点", 5.3, "behind"], // 4.4 + 1 = 5.4
    ["高于全省平均水平1个百分点", 5.4, "onPace"],
  ])("%s with %s against 4.4 is %s", (target, actual, status) => {
    expect(statusOf(target, actual, published)).toBe(status);
  });

  it("[G3] computed where none is published: 103 ÷ 100 is 3; [G2] a difference in points is no growth", () => {
    expect(statusOf("与经济增长同步", 2.9, { actual: 103, prior: 100 })).toBe("behind");
    expect(statusOf("与经济增长同步", 3, { actual: 103, prior: 100 })).toBe("onPace");
    expect(statusOf("与经济增长同步", 3, { kind: "ratio", unit: "%", actual: 91, prior: 90 })).toBe("annual");
    expect(statusOf("与经济增长同步", 3, { ...published, yoyUnit: "个百分点" })).toBe("annual");
    expect(statusOf("与经济增长同步", 3, {})).toBe("annual");
  });
});

describe("[T5] units of targets", () => {
  it("增长1.5倍 is a growth of 150 %", () => {
    expect(evaluated({ kind: "growth", target: "增长1.5倍", publishedYoy: 149 }).gap?.toString()).toBe("-1");
    expect(evaluated({ kind: "growth", target: "增长1.5倍", publishedYoy: 150 }).status).toBe("onPace");
  });

  it("words that only count are compared with a warning; the same word, or another thing, is not", () => {
    const row = evaluated({ kind: "level", unit: "个", target: "不少于500家", actual: 569 });
    expect([row.status, row.problems.map(({ code }) => code)]).toEqual(["ahead", ["counterWordDiffers"]]);
    expect(row.problems[0]?.facts).toMatchObject({ unit: "家", indicatorUnit: "个" });
    expect(evaluated({ kind: "flow", unit: "户", target: "10项", actual: 5 }).status).toBe("onPace");
    expect(evaluated({ kind: "level", unit: "家", target: "不少于500家", actual: 569 }).problems).toEqual([]);
    expect(evaluated({ kind: "level", unit: "人", target: "不少于500家", actual: 569 }).status).toBe("targetPending");
  });
});

describe("[G3] a target with another base than last year", () => {
  it("is not held against year-on-year growth, published or not, and says so", () => {
    const published = evaluated({ kind: "growth", target: "年均增长5%", publishedYoy: 6 });
    expect([
      published.status,
      evaluated({ kind: "growth", unit: "%", target: "年均增长5%", actual: 6 }).status,
    ]).toEqual(["unreported", "unreported"]);
    expect(explanationTextZh(published.explanation)).toContain("目标以“年均”为基数，不能用同比增速对照");
  });

  it("is held against a reduction, whose figure has the target's base", () => {
    expect(evaluated({ kind: "reduction", unit: "%", target: "较2020年下降14%", actual: 14.2 }).status).toBe("ahead");
  });
});

describe("a status by hand and a schedule, in tally and annex", () => {
  const rows = [
    figuresOf({ code: "A", name: "投资", target: "100亿元", actual: 42, schedule: [{ throughMonth: 6, share: 0.4 }] }),
    figuresOf({ code: "B", target: "100亿元", actual: 10, manual: { status: "onPace", reason: "跨年项目" } }),
    figuresOf({ code: "C", target: "100亿元", actual: 10 }),
  ];
  const evaluation = evaluatePlan(rows, period);

  it("[S8][N1] is counted with the others and apart", () => {
    expect(evaluation.tally).toMatchObject({ total: 3, reached: 2, behind: 1, manual: 1 });
  });

  it("[S8][P3][X4] is marked in the annex, and both have their note", () => {
    const annex = annexOf(evaluation, { region: "示例区", period }, annexZh);
    const at = annex.columns.findIndex(({ role }) => role === "status");
    expect(annex.groups.flatMap((group) => group.rows.map((row) => row.cells[at]))).toEqual([
      { text: "超序时" },
      { text: "达序时*" },
      { text: "未达序时" },
    ]);
    expect(annex.footnotes.join("")).toContain("投资的时间进度按其进度安排计算");
    expect(annex.footnotes.join("")).toContain("执行情况带“*”的为人工评价");
  });
});
