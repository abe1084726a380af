import type { Explanation } from "../../src/domain/evaluation/explanation";
import type { Settings } from "../../src/domain/settings/settings";
import { explanationTextEn } from "../../src/wording/enUS/explanationTextEn";
import { explanationTextZh } from "../../src/wording/zhCN/explanationTextZh";
import { evaluated, type Given } from "../domain/evaluation/givenFigures";

function explained(given: Given, settings: Partial<Settings> = {}): Explanation {
  return evaluated(given, 6, settings).explanation;
}

function zh(given: Given, settings: Partial<Settings> = {}): string {
  return explanationTextZh(explained(given, settings));
}

describe("an explanation", () => {
  it.each<[string, Given, string]>([
    [
      "of a ceiling",
      { unit: "起", target: "100起以内", actual: 40 },
      "上半年实际 40 起，为全年控制目标 100 起的 40.0 %，低于时间进度 50.0 %，好于序时 10.0 个百分点",
    ],
    [
      "of a ceiling used up faster than time",
      { unit: "起", target: "100起以内", actual: 60 },
      "上半年实际 60 起，为全年控制目标 100 起的 60.0 %，高于时间进度 50.0 %，未超过全年控制目标",
    ],
    [
      "of a range",
      { target: "100-120亿元", actual: 59 },
      "59 ÷ 100 = 59.0 %，高于时间进度 50.0 %，达序时，高 9.0 个百分点，未高于按上限 120 亿元折算的进度",
    ],
    [
      "of 突破 with equality",
      { target: "突破100亿元", actual: 100 },
      "100 ÷ 100 = 100.0 %，高于时间进度 50.0 %，超序时 50.0 个百分点，目标要求超过 100 亿元，尚未完成全年目标",
    ],
    [
      "of a net increase",
      { kind: "level", unit: "户", baseline: 100, target: "净增5户", actual: 103 },
      "103 − 100 = 3，3 ÷ 5 = 60.0 %，高于时间进度 50.0 %，超序时 10.0 个百分点",
    ],
    [
      "of a relation",
      { kind: "relation", unit: "%", relatedGrowth: 5.6, target: "与经济增长同步", publishedYoy: 5.5 },
      "上半年增长 5.5 %，低于联动目标 5.6 %，差 0.1 个百分点",
    ],
    [
      "of growth from a loss",
      { kind: "growth", target: "增长5%", actual: 5, prior: -10 },
      "上年同期数不大于 0，不能计算增速，待报",
    ],
    [
      "of a reduction by an amount",
      { kind: "reduction", unit: "万吨", target: "压减50万吨", actual: 25 },
      "上半年减少 25 万吨，低于减少目标 50 万吨，差 25 万吨",
    ],
    ["of a range of places", { kind: "rank", unit: "位", target: "3-5位", actual: 4 }, "居第 4 位，达到前 5 位的目标"],
    ["of the first place", { kind: "rank", unit: "位", target: "全市第一", actual: 1 }, "居第 1 位，达到第 1 位的目标"],
    [
      "of a negative figure",
      { target: "100", actual: -5 },
      "−5 ÷ 100 = −5.0 %，低于时间进度 50.0 %，未达序时，差 55.0 个百分点",
    ],
  ])("[S10] %s says why", (_, given, sentence) => {
    expect(zh(given)).toBe(sentence);
  });

  it("[S1] names the band where a figure beyond its mark is not ahead", () => {
    const growth: Given = { kind: "growth", target: "增长5%", publishedYoy: 5.1 };
    expect(zh(growth, { aheadBand: 0.2 })).toBe(
      "上半年增长 5.1 %，高于目标 5 %，高 0.1 个百分点，未超过设定的超序时幅度 0.2 个百分点",
    );
    expect(explanationTextEn(explained(growth, { aheadBand: 0.2 }))).toMatch(
      /within the band of 0\.2 percentage points$/,
    );
    const ceiling: Given = { unit: "起", target: "100起以内", actual: 48.5 };
    expect(zh(ceiling, { aheadBand: 2 })).toMatch(/未超过设定的超序时幅度 2 个百分点$/);
  });

  it("[S1] [S9] tells a gap of 2.01 points from a band of 2", () => {
    expect(zh({ target: "100", actual: 52.01 }, { aheadBand: 2 })).toBe(
      "52.01 ÷ 100 = 52.01 %，高于时间进度 50.00 %，超序时 2.01 个百分点",
    );
  });

  it("[S9] never prints a figure as equal to the target that it misses", () => {
    // 104.957123 ÷ 100 = 4.957123 %, which with one decimal would be 5.0
    expect(zh({ kind: "growth", target: "增长5%", actual: 104.957123, prior: 100 })).toBe(
      "上半年增长 4.96 %，低于目标 5 %，差 0.04 个百分点",
    );
    expect(zh({ kind: "level", unit: "户", target: "500户", actual: 499.99999 })).toBe(
      "上半年实际 499.99999 户，低于目标 500 户，差 0.00001 户",
    );
  });

  it("[R2] keeps long amounts readable and small ones whole", () => {
    expect(zh({ target: "105", actual: 88.530004 })).toMatch(/^88\.53 ÷ 105 = 84\.3 %/);
    expect(zh({ target: "105", actual: 0.00005 })).toMatch(/^0\.00005 ÷ 105 = 0\.0 %/);
  });

  it("[R1] [R2] prints rates with the decimals and the rounding of the settings, as the annex does", () => {
    const tie: Given = { target: "100", actual: 84.25 };
    expect(zh(tie)).toMatch(/= 84\.3 %，高于时间进度 50\.0 %，超序时 34\.3 个百分点$/);
    expect(zh(tie, { rounding: "halfEven" })).toMatch(/= 84\.2 %/);
    expect(zh(tie, { rateDecimals: 2 })).toMatch(/= 84\.25 %，高于时间进度 50\.00 %，超序时 34\.25 个百分点$/);
    expect(zh({ target: "33", actual: 17 }, { rateDecimals: 0, rounding: "truncate" })).toMatch(
      /= 51 %，高于时间进度 50 %，超序时 1 个百分点$/,
    );
  });
});
