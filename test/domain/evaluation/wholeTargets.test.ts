import { explanationTextZh } from "../../../src/wording/zhCN/explanationTextZh";
import { evaluated } from "./givenFigures";

describe("growth against target growth", () => {
  // 云南昆明市官渡区 2023年上半年, published: 塌目标1.8、18.7、47.8个百分点, 高于目标2.1、5.8个百分点
  it.each([
    ["增长5%", 3.2, "behind", "-1.8"],
    ["增长8%", 10.1, "ahead", "2.1"],
    ["增长20%", 1.3, "behind", "-18.7"],
    ["增长10%", -37.8, "behind", "-47.8"],
    ["增长8%", 13.8, "ahead", "5.8"],
  ])("[S3] %s with %s %% is %s by %s points, as published", (target, publishedYoy, status, gap) => {
    const row = evaluated({ kind: "growth", target, publishedYoy, actual: 806 });
    expect([row.status, row.gap?.toString(), row.completionRate]).toEqual([status, gap, null]);
  });

  it("[S2] equal growth is reached", () => {
    expect(evaluated({ kind: "growth", target: "增长5%", publishedYoy: 5 }).status).toBe("onPace");
  });

  it("[T1] more than 5 % is not reached by 5 %", () => {
    expect(evaluated({ kind: "growth", target: "增长超过5%", publishedYoy: 5 }).status).toBe("behind");
    expect(evaluated({ kind: "growth", target: "增长超过5%", publishedYoy: 5.1 }).status).toBe("ahead");
  });

  it("[G3] is judged by the published rate even where the computed one says otherwise", () => {
    const row = evaluated({ kind: "growth", target: "增长5%", actual: 110, prior: 100, publishedYoy: 4.4 });
    expect([row.status, row.gap?.toString()]).toEqual(["behind", "-0.6"]);
    expect(explanationTextZh(row.explanation)).toBe("上半年增长 4.4 %，低于目标 5 %，差 0.6 个百分点");
  });

  it("[G1] is computed where nothing is published", () => {
    const row = evaluated({ kind: "growth", target: "增长10%", actual: 110, prior: 100 });
    expect([row.status, row.gap?.toString()]).toEqual(["onPace", "0"]);
  });

  it("is the figure itself where the unit is %", () => {
    expect(evaluated({ kind: "growth", unit: "%", target: "5%", actual: 4.4 }).gap?.toString()).toBe("-0.6");
    expect(evaluated({ kind: "growth", unit: "%", target: 5, actual: 5 }).status).toBe("onPace");
  });

  it("[S7] without any growth figure is unreported, never behind", () => {
    expect(evaluated({ kind: "growth", target: "增长5%", actual: 1020.53 }).status).toBe("unreported");
  });

  it("is pending where the target states an amount only", () => {
    const row = evaluated({ kind: "growth", target: "2150亿元", actual: 1020.53, publishedYoy: 4.4 });
    expect([row.status, row.explanation.code]).toEqual(["targetPending", "noGrowthTarget"]);
  });

  it("[S4] of a range is reached from the lower bound on and ahead above the upper one", () => {
    const statuses = [6.4, 6.5, 7, 7.1].map((publishedYoy) => {
      return evaluated({ kind: "growth", target: "增长6.5%-7%", publishedYoy }).status;
    });
    expect(statuses).toEqual(["behind", "onPace", "onPace", "ahead"]);
  });

  it("[S4] of a two-sided target is outside on either side", () => {
    const statuses = [1.9, 2, 3, 3.1].map((publishedYoy) => {
      return evaluated({ kind: "growth", direction: "range", target: "2%-3%", unit: "%", publishedYoy }).status;
    });
    expect(statuses).toEqual(["behind", "onPace", "onPace", "behind"]);
  });

  it("[T4][S5] 控制在3%左右 is an upper bound with the tolerance of the setting", () => {
    const given = { kind: "growth", unit: "%", target: "控制在3%左右", actual: 3.2 } as const;
    expect(evaluated(given).status).toBe("behind");
    expect(evaluated(given, 6, { approximateTolerance: 0.2 }).status).toBe("onPace");
  });

  it("[S9] lists a computed 4.96 %, which prints as the 5.0 % that it does not reach", () => {
    const row = evaluated({ kind: "growth", target: "增长5%", actual: 104.96, prior: 100 });
    expect([row.status, row.problems[0]?.code]).toEqual(["behind", "printedContradiction"]);
  });

  it("[T1] 翻一番 is a growth of 100 %", () => {
    const statuses = [99.9, 100].map(
      (publishedYoy) => evaluated({ kind: "growth", target: "翻一番", publishedYoy }).status,
    );
    expect(statuses).toEqual(["behind", "onPace"]);
  });

  it("is completed at the year's end only, because growth can fall back until then", () => {
    const given = { kind: "growth", target: "增长5%", publishedYoy: 6 } as const;
    expect([6, 11, 12].map((month) => evaluated(given, month).status)).toEqual(["ahead", "ahead", "completed"]);
  });

  it("[N2] is past half when the target is reached", () => {
    expect(evaluated({ kind: "growth", target: "增长5%", publishedYoy: 4.4 }).halfway).toBe(false);
    expect(evaluated({ kind: "growth", target: "增长5%", publishedYoy: 5 }).halfway).toBe(true);
  });
});

describe("levels and shares against the whole target", () => {
  it("[C1] compare without pro rata", () => {
    const row = evaluated({ kind: "level", unit: "件", target: "19000件", actual: 19510 });
    expect([row.status, row.completionRate?.toFixed(4), row.gap?.toFixed(4)]).toEqual(["ahead", "1.0268", "2.6842"]);
    expect(explanationTextZh(row.explanation)).toBe("上半年实际 19510 件，高于目标 19000 件，高 510 件");
  });

  it("[G2] of shares the gap is in points", () => {
    const row = evaluated({ kind: "ratio", unit: "%", target: "90%以上", actual: 89.2 });
    expect([row.status, row.gap?.toString()]).toEqual(["behind", "-0.8"]);
    expect(explanationTextZh(row.explanation)).toBe("上半年实际 89.2 %，低于目标 90 %，差 0.8 个百分点");
  });

  it("[S5] lower is better: reached at the target or below", () => {
    const statuses = [29.9, 30, 30.1].map((actual) => {
      return evaluated({ kind: "level", unit: "微克/立方米", target: "30微克/立方米以内", actual }).status;
    });
    expect(statuses).toEqual(["ahead", "onPace", "behind"]);
  });

  it("[S5] the schema's direction decides where the target says nothing", () => {
    const row = evaluated({
      kind: "level",
      unit: "微克/立方米",
      direction: "lower",
      target: "30微克/立方米",
      actual: 28,
    });
    expect([row.status, row.completionRate]).toEqual(["ahead", null]);
  });

  it("[C2] has a rate with a baseline, and is judged by the target still", () => {
    const row = evaluated({ kind: "level", unit: "微克/立方米", target: "32以内", baseline: 35, actual: 33.5 });
    expect([row.status, row.completionRate?.toString()]).toEqual(["behind", "0.5"]);
  });

  it("[N2] are past half when the target is reached", () => {
    expect(evaluated({ kind: "ratio", unit: "%", target: "90%", actual: 80 }).halfway).toBe(false);
    expect(evaluated({ kind: "level", unit: "%", target: "5%以内", actual: 4.8 }).halfway).toBe(true);
  });

  it("a net increase of a stock counts from its baseline", () => {
    const given = { kind: "level", unit: "件", target: "净增500件" } as const;
    expect(evaluated({ ...given, actual: 19250, baseline: 19000 }).completionRate?.toString()).toBe("0.5");
    expect(evaluated({ ...given, actual: 19250 }).status).toBe("unreported");
  });
});

describe("reductions and ranks", () => {
  it("a reduction is a positive number and must reach the target", () => {
    const statuses = [2, 4, 4.5].map(
      (actual) => evaluated({ kind: "reduction", unit: "%", target: "下降4%", actual }).status,
    );
    expect(statuses).toEqual(["behind", "onPace", "ahead"]);
  });

  it("[C1][N2] has a rate, and half of the target is half", () => {
    const row = evaluated({ kind: "reduction", unit: "%", target: "下降4%", actual: 2 });
    expect([row.completionRate?.toString(), row.halfway, row.gap?.toString()]).toEqual(["0.5", true, "-2"]);
  });

  it("a published fall counts as a reduction", () => {
    expect(evaluated({ kind: "growth", target: "下降4%", publishedYoy: -4.5 }).status).toBe("ahead");
    expect(evaluated({ kind: "growth", target: "下降4%", publishedYoy: 4.5 }).status).toBe("behind");
  });

  it("a rank is reached at its place or before", () => {
    const statuses = [2, 3, 4].map(
      (actual) => evaluated({ kind: "rank", unit: "位", target: "全市前三", actual }).status,
    );
    expect(statuses).toEqual(["ahead", "onPace", "behind"]);
    expect(evaluated({ kind: "rank", unit: "位", target: "全市前三", actual: 2 }).gap).toBeNull();
  });
});
