import { explanationTextZh } from "../../../src/wording/zhCN/explanationTextZh";
import { evaluated } from "./givenFigures";

describe("what has no verdict", () => {
  it("[T3] a blank target is pending, with or without a figure", () => {
    expect(evaluated({ target: null, actual: 36 }).status).toBe("targetPending");
    expect(evaluated({ target: "" }).status).toBe("targetPending");
    expect(evaluated({ target: "" }).problems).toEqual([]);
  });

  it("[T3] a target that is not understood is pending with its reason, even when nothing is reported", () => {
    const row = evaluated({ target: "见附件" });
    expect([row.status, row.explanation.code]).toEqual(["targetPending", "targetUnreadable"]);
    expect(row.problems).toMatchObject([{ code: "targetUnreadable", place: "实绩!F7", facts: { text: "见附件" } }]);
  });

  it("[S7] no figure is unreported, never behind", () => {
    const row = evaluated({ target: "100亿元" });
    expect([row.status, row.completionRate, row.gap, row.halfway]).toEqual(["unreported", null, null, null]);
  });

  it("[A1][S7] — is an annual indicator", () => {
    expect(evaluated({ target: "100亿元", annualOnly: true }).status).toBe("annual");
  });

  it("[S7] an indicator with figures for whole years is annual until the year is over", () => {
    const given = { target: "100亿元", actual: 100, frequency: "annual" } as const;
    expect([6, 12].map((month) => evaluated(given, month).status)).toEqual(["annual", "completed"]);
  });

  it.each([
    ["与经济增长同步", "relation"],
    ["完成市下达任务", "external"],
    ["全市前列", "rank"],
    ["持续改善", "qualitative"],
  ])("[T2] %s (%s) is annual and explained: neither behind nor 0", (target, special) => {
    const row = evaluated({ target, actual: 5 });
    expect([row.status, row.explanation.code, row.explanation.facts["special"]]).toEqual([
      "annual",
      "targetSpecial",
      special,
    ]);
    expect(explanationTextZh(row.explanation)).toContain(`目标“${target}”`);
  });

  it("[T2] a relation is judged once the other's growth is known", () => {
    const given = { kind: "relation", unit: "%", target: "与经济增长同步", relatedGrowth: 4.4 } as const;
    expect([4.3, 4.4, 4.5].map((actual) => evaluated({ ...given, actual }).status)).toEqual([
      "behind",
      "onPace",
      "ahead",
    ]);
  });

  it("[C5] milestones and qualitative targets are for people to judge", () => {
    const row = evaluated({ kind: "milestone", target: "12月底前完成3个项目", actual: 1 });
    expect([row.status, row.completionRate, row.explanation.code]).toEqual(["annual", null, "judgedByHand"]);
  });
});

describe("a target with several numbers", () => {
  const given = { target: "162亿元，增长7%" };

  it("[S6] is reached when all of its parts are", () => {
    const row = evaluated({ ...given, actual: 90, publishedYoy: 7 });
    expect(row.status).toBe("onPace");
    expect(row.parts?.map(({ status }) => status)).toEqual(["ahead", "onPace"]);
    expect(row.completionRate?.toFixed(4)).toBe("0.5556");
  });

  it("[S6] is behind when one of its parts is", () => {
    const row = evaluated({ ...given, actual: 90, publishedYoy: 6.9 });
    expect([row.status, row.judgedPart?.measure, row.gap?.toString()]).toEqual(["behind", "growth", "-0.1"]);
    expect(explanationTextZh(row.explanation)).toBe(
      "90 ÷ 162 = 55.6 %，高于时间进度 50.0 %，超序时 5.6 个百分点；上半年增长 6.9 %，低于目标 7 %，差 0.1 个百分点；须全部达到，判为“未达序时”",
    );
  });

  it("[S6][S7] is unreported while a part that is not reported could still decide", () => {
    expect(evaluated({ ...given, actual: 90 }).status).toBe("unreported");
    expect(evaluated({ ...given, actual: 70 }).status).toBe("behind");
  });

  it("under the kind growth is judged by growth; the amount is shown beside it", () => {
    expect(evaluated({ ...given, kind: "growth", actual: 70, publishedYoy: 7.5 }).status).toBe("ahead");
  });

  it("[T1] a stretch target does not count, and is shown", () => {
    const row = evaluated({ kind: "growth", target: "增长12%；期成增长14%", publishedYoy: 13 });
    expect(row.status).toBe("ahead");
    expect(row.parts?.map(({ part, status }) => [part.tier, status])).toEqual([
      ["target", "ahead"],
      ["stretch", "behind"],
    ]);
  });
});

describe("a status by hand", () => {
  it("[S8] wins over the computed one, is marked and gives its reason", () => {
    const manual = { status: "completed", reason: "6月底已封顶" } as const;
    const row = evaluated({ kind: "milestone", target: "年底前封顶", manual });
    expect([row.status, row.origin, row.halfway]).toEqual(["completed", "manual", true]);
    expect(explanationTextZh(row.explanation)).toBe("人工认定为“已完成全年”：6月底已封顶（系统判断为“年度指标”）");
  });

  it("[S8] is not used without a reason, and that is said", () => {
    const row = evaluated({ target: 100, actual: 10, manual: { status: "completed", reason: " " } });
    expect([row.status, row.origin, row.problems[0]?.code]).toEqual(["behind", "computed", "fieldMissing"]);
  });
});

describe("the fields of a verdict", () => {
  it("are all there when it is written out as JSON", () => {
    const row = evaluated({ target: 10.6, actual: 4.77, prior: 4.5 });
    const written = JSON.parse(JSON.stringify(row)) as Record<string, unknown>;
    expect(written).toMatchObject({ status: "behind", gap: "-5", completionRate: "0.45", elapsedShare: "0.5" });
    expect(written["yearOnYear"]).toMatchObject({ value: "6", origin: "computed" });
  });
});
