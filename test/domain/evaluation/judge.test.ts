import { judge, type LooseFigures } from "../../../src/domain/evaluation/judge";
import { evaluated } from "./givenFigures";

const period = { year: 2024, throughMonth: 6 };

function judged(loose: Omit<LooseFigures, "period">): readonly unknown[] {
  const { status, gap } = judge({ ...loose, period });
  return [status, gap?.toString() ?? null];
}

describe("one figure against one target, without a schema", () => {
  it("[S2] is a flow where nothing says otherwise, exactly", () => {
    expect(judged({ actual: 4.77, target: 10.6 })).toEqual(["behind", "-5"]);
    expect(judged({ actual: 44, target: "88家" })).toEqual(["onPace", "0"]);
  });

  it("[S3] is growth, a reduction or a rank where the target speaks of one", () => {
    expect(judged({ actual: 4.4, target: "增长5%" })).toEqual(["behind", "-0.6"]);
    expect(judged({ actual: 4.5, target: "下降4%" })).toEqual(["ahead", "0.5"]);
    expect(judged({ actual: 2, target: "全市前三" })).toEqual(["ahead", null]);
  });

  it("[S3] takes a bare number for target growth where the kind is growth", () => {
    expect(judged({ actual: 4.4, target: 5, kind: "growth" })).toEqual(["behind", "-0.6"]);
  });

  it("[S6] holds the figure against the numbers that it can be held against", () => {
    expect(judged({ actual: 81, target: "162亿元，增长7%" })).toEqual(["onPace", "0"]);
    expect(judged({ actual: 7.5, target: "162亿元，增长7%", kind: "growth" })).toEqual(["ahead", "0.5"]);
  });

  it("[S5][C2] knows direction and baseline", () => {
    const row = judge({ actual: 33.5, target: 32, period, kind: "level", direction: "lower", baseline: 35 });
    expect([row.status, row.completionRate?.toString()]).toEqual(["behind", "0.5"]);
  });

  it("[S7] is unreported without a figure and annual for —", () => {
    expect(judged({ actual: null, target: 100 })).toEqual(["unreported", null]);
    expect(judged({ actual: null, target: 100, annualOnly: true })).toEqual(["annual", null]);
  });

  it("[T3] is pending without a target", () => {
    expect(judged({ actual: 5, target: null })).toEqual(["targetPending", null]);
  });

  it.each([
    { kind: "flow", unit: "亿元", target: "不少于105亿元", actual: 88.53 },
    { kind: "flow", unit: "个", target: 33, actual: 17 },
    { kind: "ratio", unit: "%", target: "90%以上", actual: 89.2 },
    { kind: "ratio", unit: "%", target: 90, actual: 90.7 },
    { kind: "level", unit: "件", target: 19000, actual: 19510 },
    { kind: "level", unit: "%", target: 5, actual: 4.8 },
    { kind: "growth", unit: "%", target: "增长5%", actual: 4.4 },
    { kind: "flow", unit: "起", target: "100起以内", actual: 60 },
  ] as const)("says what the plan's own verdict says: $kind $target with $actual", (row) => {
    const { kind, target, actual } = row;
    const plan = evaluated(row);
    expect(judged({ kind, target, actual })).toEqual([plan.status, plan.gap?.toString() ?? null]);
  });
});
