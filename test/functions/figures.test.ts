import { status } from "../../src/functions/status";
import { periodGrowth } from "../../src/functions/periodGrowth";
import { month } from "../../src/functions/month";
import { completion } from "../../src/functions/completion";
import { convert } from "../../src/functions/convert";
import { round } from "../../src/functions/round";
import { yoy } from "../../src/functions/yoy";
import { yoyPoints } from "../../src/functions/yoyPoints";
import { cellOfCall, installCustomFunctions, shows } from "./customFunctionsStandIn";

beforeAll(installCustomFunctions);

describe("PLAN.YOY", () => {
  it("[G1] 1020.53 after 986.6 is 3.44 %, as (1020.53 − 986.6) ÷ 986.6 × 100 gives", () => {
    expect(cellOfCall(() => yoy(1020.53, 986.6))).toBeCloseTo(3.4390837, 6);
    shows(() => yoy(110, "100"), 10);
    shows(() => yoy(-5, 100), -105);
  });

  it.each([
    [5, -3, "扭亏为盈"],
    [-2, -3, "减亏"],
    [-5, -3, "增亏"],
    [5, 0, "上年同期为零"],
    [0, 0, "#N/A 上年同期和本期都是零"],
    [5, null, "#N/A 参数“上年同期”没有给值"],
    ["—", 5, "#N/A 参数“本期”是“—”"],
    ["abc", 5, "#VALUE! 参数“本期”：“abc”不是数字"],
  ])("[G1, A1, A2] %s after %s is %s", (current, prior, expected) => shows(() => yoy(current, prior), expected));
});

describe("PLAN.YOYPOINTS", () => {
  it("[G2, G4] is a difference in points, exact: −7.8 after −25 is 17.2, 0.3 after 0.1 is 0.2", () => {
    shows(() => yoyPoints(-7.8, -25), 17.2);
    shows(() => yoyPoints(0.3, 0.1), 0.2);
    shows(() => yoyPoints("90.7%", "89.5%"), 1.2);
    shows(() => yoyPoints(90.7, null), "#N/A 参数“上年同期”没有给值");
  });
});

describe("PLAN.CONVERT", () => {
  it("[T5] converts between commensurable units exactly and refuses others", () => {
    shows(() => convert(5000, "万元", "亿元"), 0.5);
    shows(() => convert("1.2", "亿元", "万元"), 12000);
    shows(() => convert(3, "万人", "人"), 30000);
    shows(() => convert(3, "家", "万元"), "#VALUE! 单位“家”和“万元”不能换算");
    shows(() => convert(null, "家", "家"), "#N/A 参数“数值”没有给值");
  });
});

describe("PLAN.ROUND", () => {
  it.each([
    [84.25, 1, null, 84.3],
    [84.25, 1, "四舍五入", 84.3],
    [84.25, 1, "五成双", 84.2],
    [84.35, 1, "五成双", 84.4],
    [51.515, 0, "截尾", 51],
    [-0.05, 1, null, -0.1],
    [1.005, 2, null, 1.01],
    [1550, -2, "五成双", 1600],
    [84.25, null, null, 84],
  ])("[R1] %s to %s decimals by %s is %s", (value, digits, mode, expected) =>
    shows(() => round(value, digits, mode), expected),
  );

  it("names what it does not know", () => {
    shows(() => round(1.5, 0, "随便"), "#VALUE! 参数“修约方式”“随便”不认识");
    shows(() => round(1.5, 0.5), "#VALUE! 参数“小数位数”“0.5”不能用");
    shows(() => round(1.5, 99), "#VALUE! 参数“小数位数”“99”不能用");
  });
});

describe("units that are written with figures", () => {
  it("[T5] are made the same before anything is divided or taken off: 1.2亿元 on 10000万元 is 20 %", () => {
    shows(() => yoy("1.2亿元", "10000万元"), 20);
    shows(() => yoy("12000万元", 1, "亿元"), 20);
    shows(() => yoy("120亿元", 100), 20);
    shows(() => yoy("120亿元", "100人"), "#VALUE! 两个数的单位“人”和“亿元”不能换算");
    shows(() => month("1.2亿元", "10000万元"), 0.2);
    shows(() => yoyPoints("89%", "880‰"), 1);
    shows(() => convert("5亿元", "万元", "元"), 500_000_000);
  });

  it("[A2] [T3] are no rates where a rate is wanted: neither amounts nor multiples", () => {
    shows(() => yoyPoints("89亿元", 88), "#VALUE! 参数“本期”的单位“亿元”不是百分数");
    shows(() => periodGrowth("1.79倍", 5), "#VALUE! 参数“后一期增速”的单位“倍”不是百分数");
    shows(
      () => status(90, "162亿元，增长7%", "2024H1", "", "", "", "", "", "50亿元"),
      "#VALUE! 参数“同比增速”的单位“亿元”",
    );
    // (10 − 5) ÷ (10 − 2): 20000万元 is 2亿元
    shows(() => completion(5, "2亿元", "逆向", "100000万元"), 0.625);
  });
});
