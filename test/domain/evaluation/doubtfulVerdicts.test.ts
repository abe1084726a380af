import { judge } from "../../../src/domain/evaluation/judge";
import { evaluated, type Given } from "./givenFigures";

const REDUCTION: Given = { kind: "reduction", unit: "万吨" };
const RELATION: Given = { kind: "relation", unit: "%", relatedGrowth: 5 };

describe("a limit on a fall", () => {
  // 降幅控制在5%以内: a fall of 1 %, or a rise of 2 %, keeps the limit, and what is reached is past half
  it.each([
    [-1, "ahead", true],
    [2, "ahead", true],
    [-5, "onPace", true],
    [-6, "behind", false],
  ])("[N2] with growth of %s %% is %s, past half: %s", (publishedYoy, status, halfway) => {
    const row = evaluated({ kind: "growth", unit: "%", target: "降幅控制在5%以内", publishedYoy });
    expect([row.status, row.halfway]).toEqual([status, halfway]);
  });
});

describe("a yearly ceiling", () => {
  const accidents = (actual: number, aheadBand: number): string =>
    evaluated({ unit: "起", target: "100起以内", actual }, 6, { aheadBand }).status;

  it("[S1] [S5] is ahead when less than elapsed time minus the band is used up: 48 of 100 with 2 points in June", () => {
    expect([47.9, 48, 48.5, 49.5].map((actual) => accidents(actual, 2))).toEqual([
      "ahead",
      "onPace",
      "onPace",
      "onPace",
    ]);
    expect([49.5, 50, 60, 101].map((actual) => accidents(actual, 0))).toEqual(["ahead", "onPace", "onPace", "behind"]);
  });

  it("[C2] has a rate at the year's end only: 60 by June is no way from last year's 120 to 100", () => {
    const given: Given = { unit: "起", direction: "lower", baseline: 120, target: "100起以内", actual: 60 };
    expect(evaluated(given).completionRate).toBeNull();
    expect(evaluated(given).gap).toBeNull();
    // (120 − 90) ÷ (120 − 100) = 1.5
    expect(evaluated({ ...given, actual: 90 }, 12).completionRate?.toString()).toBe("1.5");
  });
});

describe("a reduction by an amount", () => {
  it("[I] [T5] is held against the amount reduced, in its unit: 25 of 50万吨, 0.5 of 5000吨", () => {
    const half = evaluated({ ...REDUCTION, target: "压减粗钢产能50万吨", actual: 25 });
    expect([half.status, half.completionRate?.toString(), half.halfway]).toEqual(["behind", "0.5", true]);
    const whole = evaluated({ ...REDUCTION, target: "削减5000吨", actual: 0.5 });
    expect([whole.status, whole.completionRate?.toString()]).toEqual(["onPace", "1"]);
  });

  it("[S3] has a gap in points of its completion, 25 ÷ 50 − 100 %, and none in 万吨", () => {
    expect(evaluated({ ...REDUCTION, target: "压减50万吨", actual: 25 }).gap?.toString()).toBe("-50");
  });

  it("[T5] is no rate: a published growth is never held against it", () => {
    expect(evaluated({ ...REDUCTION, target: "压减50万吨", publishedYoy: -60 }).status).toBe("unreported");
    expect(evaluated({ kind: "reduction", unit: "%", target: "压减50万吨", actual: 60 }).status).toBe("targetPending");
  });

  // 200 − 195 = 5 is not the fall of 2.5 %; whether 95 is what is left or what was reduced, nobody said
  it.each(["flow", "level"] as const)("[T3] of a %s that may report its total is pending", (kind) => {
    const row = evaluated({ kind, unit: "起", target: "减少5起", actual: 195, prior: 200 });
    expect([row.status, row.explanation.code]).toEqual(["targetPending", "reducedTotal"]);
  });

  it("[I] in a cell is what its target says, in the target's unit or in the one that is named", () => {
    const period = { year: 2024, throughMonth: 6 };
    expect(judge({ actual: 25, target: "压减50万吨", period }).completionRate?.toString()).toBe("0.5");
    expect(judge({ actual: 250_000, unit: "吨", target: "压减50万吨", period }).completionRate?.toString()).toBe("0.5");
    expect(judge({ actual: 3, target: "下降4%", period }).gap?.toString()).toBe("-1");
  });
});

describe("a relation with a distance", () => {
  it.each([
    ["高于经济增速1.5个百分点以上", 6.5, "onPace"],
    ["比经济增速高2个百分点", 6.5, "behind"],
    ["低碳产业增速高于经济增长1个百分点（预期性）", 6, "onPace"],
    ["低于经济增速1个百分点", 4, "onPace"],
    ["低于经济增速1个百分点", 4.1, "behind"],
    // no single distance, or one whose sense is turned: nothing is guessed
    ["高于经济增长0.5-1个百分点", 6, "annual"],
    ["与经济增长同步，高于全市平均1个百分点", 5.5, "annual"],
    ["增速比经济增长低1个百分点以内", 4.5, "annual"],
    ["不低于GDP增速0.5个百分点", 5, "annual"],
  ])("[T2] [T3] %s with 5 %% there and %s %% here is %s", (target, publishedYoy, status) => {
    expect(evaluated({ ...RELATION, target, publishedYoy }).status).toBe(status);
  });

  it("[G2] is judged by growth, and its published growth is in percent", () => {
    expect(evaluated({ ...RELATION, target: "与经济增长同步", publishedYoy: 5.6 }).yearOnYear.unit).toBe("%");
    expect(evaluated({ ...RELATION, yoyUnit: "个百分点", target: "同步", publishedYoy: 5.6 }).yearOnYear.unit).toBe(
      "个百分点",
    );
  });
});

describe("a compound target with a fall", () => {
  it("[C5] has the completion of its amount, 60 ÷ 100, whichever number decides", () => {
    // 60 ÷ 65 − 1 = −7.7 %
    const row = evaluated({ target: "下降5%，100亿元", actual: 60, prior: 65 });
    expect([row.status, row.completionRate?.toString()]).toEqual(["ahead", "0.6"]);
    const behind = evaluated({ target: "100亿元，下降5%", actual: 60, publishedYoy: -4 });
    expect([behind.status, behind.completionRate?.toString(), behind.gap?.toString()]).toEqual(["behind", "0.6", "-1"]);
  });
});

describe("a completion that prints 100 % beside a target that is missed", () => {
  // 82.96 ÷ 83 = 99.95 %, which prints 100.0; with two decimals it prints 99.95
  const given: Given = { kind: "ratio", unit: "%", decimals: 2, target: "83%以上", actual: 82.96 };
  const printed = (row: ReturnType<typeof evaluated>): unknown[] =>
    row.problems.map(({ code, facts }) => [code, facts.exact, facts.printed, facts.status, facts.printedStatus]);

  it("[S9] is listed as a contradiction, unless its decimals tell", () => {
    const listed = [["printedContradiction", "99.951807", "100.0", "behind", "onPace"]];
    expect(printed(evaluated(given))).toEqual(listed);
    expect(printed(evaluated(given, 6, { rateDecimals: 2 }))).toEqual([]);
    expect(printed(evaluated(given, 6, { rounding: "truncate" }))).toEqual([]);
  });

  it("[S9] [S2] is none where the words ask for more than 100 %, nor where the figure says so already", () => {
    expect(printed(evaluated({ ...given, target: "突破83%", actual: 83 }))).toEqual([]);
    expect(printed(evaluated({ ...given, decimals: 1 }))).toEqual([
      ["printedContradiction", "82.96", "83.0", "behind", "onPace"],
    ]);
  });
});

describe("a base that the target names by its year", () => {
  // the plan is for 2024: 2023 is last year, whose growth is the growth figure
  it.each([
    ["与2023年持平", "ahead"],
    ["较2023年增长5%", "behind"],
    ["比2023年度增长4%", "ahead"],
    ["在2023年基础上增长4.4%", "onPace"],
  ])("[G3] is last year in %s: growth of 4.4 %% is %s", (target, status) => {
    expect(evaluated({ kind: "flow", unit: "亿元", target, actual: 52.2, publishedYoy: 4.4 }).status).toBe(status);
  });

  it.each(["与2020年持平", "较2020年增长5%", "在2020年基础上增长5%", "在2020年的基础上增长5%"])(
    "[G3] is another than last year in %s: year-on-year growth says nothing of it",
    (target) => {
      const row = evaluated({ kind: "flow", unit: "亿元", target, actual: 52.2, publishedYoy: 4.4 });
      expect([row.status, row.explanation.facts["base"]]).toEqual(["unreported", "2020年"]);
    },
  );
});

describe("a target of nothing at all", () => {
  it.each([
    [0, "onPace"],
    [3, "behind"],
  ])("[T1] [S5] 0起 without a direction asks for none: %s is %s", (actual, status) => {
    expect(evaluated({ kind: "flow", unit: "起", target: "0起", actual }).status).toBe(status);
    expect(evaluated({ kind: "level", unit: "起", target: "0起", actual }).status).toBe(status);
    expect(evaluated({ kind: "flow", unit: "起", target: 0, actual }).status).toBe(status);
  });

  it("[I] stays better when higher where the schema says so", () => {
    expect(evaluated({ kind: "level", unit: "亿元", direction: "higher", target: "0亿元", actual: 3 }).status).toBe(
      "ahead",
    );
  });
});
