import { EXPLANATION_CODES, type Explanation } from "../../src/domain/evaluation/explanation";
import { judge, type LooseFigures } from "../../src/domain/evaluation/judge";
import { Exact } from "../../src/domain/exact";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { explanationTextEn } from "../../src/wording/enUS/explanationTextEn";
import { explanationTextZh } from "../../src/wording/zhCN/explanationTextZh";

const HALF_YEAR = { year: 2024, throughMonth: 6 };

function explained(loose: Omit<LooseFigures, "period">, throughMonth = 6): readonly string[] {
  const { explanation } = judge({ period: { year: 2024, throughMonth }, ...loose });
  return [explanationTextZh(explanation), explanationTextEn(explanation)];
}

describe("explanations", () => {
  it.each<[Omit<LooseFigures, "period">, string, string]>([
    [
      { actual: 88.53, target: "不少于105亿元" },
      "88.53 ÷ 105 = 84.3 %，高于时间进度 50.0 %，超序时 34.3 个百分点",
      "88.53 ÷ 105 = 84.3 %, above the elapsed share of 50.0 %, ahead of pace by 34.3 percentage points",
    ],
    [
      { actual: 110, target: 105 },
      "110 ÷ 105 = 104.8 %，高于时间进度 50.0 %，已完成全年目标，超序时 54.8 个百分点",
      "110 ÷ 105 = 104.8 %, above the elapsed share of 50.0 %, full-year target met, ahead of pace by 54.8 percentage points",
    ],
    [
      { actual: 44, target: 88 },
      "44 ÷ 88 = 50.0 %，与时间进度 50.0 % 持平，达序时",
      "44 ÷ 88 = 50.0 %, equal to the elapsed share of 50.0 %, on pace",
    ],
    [
      { actual: 17, target: 40 },
      "17 ÷ 40 = 42.5 %，低于时间进度 50.0 %，未达序时，差 7.5 个百分点",
      "17 ÷ 40 = 42.5 %, below the elapsed share of 50.0 %, behind pace by 7.5 percentage points",
    ],
    [
      { actual: 51, target: 100, settings: { ...DEFAULT_SETTINGS, aheadBand: 2 } },
      "51 ÷ 100 = 51.0 %，高于时间进度 50.0 %，达序时，高 1.0 个百分点，未超过设定的超序时幅度 2 个百分点",
      "51 ÷ 100 = 51.0 %, above the elapsed share of 50.0 %, 1.0 percentage points apart, on pace, within the band of 2 percentage points",
    ],
    [
      { actual: 4.4, target: "增长5%" },
      "上半年增长 4.4 %，低于目标 5 %，差 0.6 个百分点",
      "Up 4.4 % in the first half, below the target of 5 % by 0.6 percentage points",
    ],
    [
      { actual: -37.8, target: "增长10%" },
      "上半年下降 37.8 %，低于目标 10 %，差 47.8 个百分点",
      "Down 37.8 % in the first half, below the target of 10 % by 47.8 percentage points",
    ],
    [
      { actual: 5, target: "增长5%" },
      "上半年增长 5 %，与目标 5 % 持平",
      "Up 5 % in the first half, equal to the target of 5 %",
    ],
    [
      { actual: 6.8, target: "增长6.5%-7%" },
      "上半年增长 6.8 %，达到目标 6.5 %—7 %",
      "Up 6.8 % in the first half, reaches the target of 6.5 % to 7 %",
    ],
    [
      // 10.6 − 10 = 0.6 beyond the upper end
      { actual: 10.6, target: "增长9%—10%" },
      "上半年增长 10.6 %，高于目标 9 %—10 %，超过上限 0.6 个百分点",
      "Up 10.6 % in the first half, above the target of 9 % to 10 %, past its upper end by 0.6 percentage points",
    ],
    [
      { actual: 10, target: "增长9%—10%" },
      "上半年增长 10 %，达到目标 9 %—10 %",
      "Up 10 % in the first half, reaches the target of 9 % to 10 %",
    ],
    [
      { actual: 112.5, target: "100-110万人", kind: "level" },
      "上半年实际 112.5 万人，高于目标 100 万人—110 万人，超过上限 2.5 万人",
      "112.5 万人 in the first half, above the target of 100 万人 to 110 万人, past its upper end by 2.5 万人",
    ],
    [
      { actual: 3, target: "下降4%" },
      "上半年下降 3 %，低于目标降幅 4 %，差 1 个百分点",
      "Down 3 % in the first half, below the target reduction of 4 % by 1 percentage point",
    ],
    [
      { actual: 90.7, target: "90%", kind: "ratio" },
      "上半年实际 90.7 %，高于目标 90 %，高 0.7 个百分点",
      "90.7 % in the first half, above the target of 90 % by 0.7 percentage points",
    ],
    [
      { actual: 33, target: "30微克/立方米以内", kind: "level" },
      "上半年实际 33 微克/立方米，超过控制目标 30 微克/立方米，超 3 微克/立方米",
      "33 微克/立方米 in the first half, above the limit of 30 微克/立方米 by 3 微克/立方米",
    ],
    [
      { actual: 28, target: 30, kind: "level", direction: "lower" },
      "上半年实际 28，低于控制目标 30，低 2",
      "28 in the first half, below the limit of 30 by 2",
    ],
    [
      { actual: 5, target: "全市前三" },
      "居第 5 位，未达到前 3 位的目标，差 2 位",
      "Rank 5, outside the target of rank 3 by 2",
    ],
    [
      { actual: -6, target: -5 },
      "上半年实际 −6，目标 −5 不大于 0，不计算完成率，低于目标",
      "−6 in the first half; the target of −5 is not above 0, so there is no rate; below the target",
    ],
    [{ actual: null, target: 5 }, "本期数尚未上报，待报", "No figure reported yet: not reported"],
    [
      { actual: null, target: 5, annualOnly: true },
      "本期不出数，列为年度指标",
      "No figure before the end of the year: annual only",
    ],
    [{ actual: 5, target: null }, "未填目标，目标待定", "No target entered: target pending"],
    [
      { actual: 5, target: "与经济增长同步" },
      "目标“与经济增长同步”要与另一指标比较，尚无可以对照的数，暂列为年度指标",
      "The target “与经济增长同步” compares with another indicator whose figure is not known: annual for now",
    ],
  ])("[S10] %j", (loose, zh, en) => {
    expect(explained(loose)).toEqual([zh, en]);
  });

  it("[S10] name the period: a quarter, or its months", () => {
    const growth = { actual: 4.4, target: "增长5%" };
    expect(explained(growth, 9)[0]).toMatch(/^前三季度增长 4.4 %/);
    expect(explained(growth, 5)).toEqual([
      "1—5月增长 4.4 %，低于目标 5 %，差 0.6 个百分点",
      "Up 4.4 % in months 1–5, below the target of 5 % by 0.6 percentage points",
    ]);
  });

  it("[S9] never print a difference as 0.0 that is none", () => {
    const [sentence] = explained({ actual: 4999.96, target: 10_000 });
    expect(sentence).toBe("4999.96 ÷ 10000 = 49.9996 %，低于时间进度 50.0000 %，未达序时，差 0.0004 个百分点");
  });

  it("[R1] round by the setting", () => {
    const { explanation } = judge({ actual: 17, target: 33, period: HALF_YEAR });
    expect(explanationTextZh(explanation, "truncate")).toMatch(/= 51\.5 %/);
    expect(explanationTextZh(explanation, "halfUp")).toMatch(/= 51\.5 %/);
    const tie = judge({ actual: 84.25, target: 100, period: HALF_YEAR }).explanation;
    expect(explanationTextZh(tie, "halfUp")).toMatch(/= 84\.3 %/);
    expect(explanationTextZh(tie, "halfEven")).toMatch(/= 84\.2 %/);
  });

  it("[S10] have a sentence for every code in both languages, with no fact missing from the text", () => {
    const facts: Explanation["facts"] = {
      actual: new Exact(5),
      target: new Exact(3),
      difference: new Exact(2),
      rate: new Exact("0.5"),
      elapsed: new Exact("0.4"),
      gap: new Exact(10),
      unit: "%",
      indicatorUnit: "亿元",
      measure: "level",
      month: 6,
      status: "behind",
      computed: "annual",
      text: "原文",
      reason: "noNumber",
      missing: "actual",
      special: "rank",
    };
    for (const code of EXPLANATION_CODES) {
      const parts: readonly Explanation[] = [{ code: "targetBlank", facts: {} }];
      for (const sentence of [explanationTextZh, explanationTextEn].map((text) => text({ code, facts, parts }))) {
        expect(sentence.length).toBeGreaterThan(8);
        expect(sentence).not.toMatch(/undefined|NaN|object/);
      }
    }
  });
});
