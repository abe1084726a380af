import fc from "fast-check";
import { completion } from "../../src/functions/completion";
import { convert } from "../../src/functions/convert";
import { elapsed } from "../../src/functions/elapsed";
import { explain } from "../../src/functions/explain";
import { gap } from "../../src/functions/gap";
import { round } from "../../src/functions/round";
import { status } from "../../src/functions/status";
import { target } from "../../src/functions/target";
import { yoy } from "../../src/functions/yoy";
import { yoyPoints } from "../../src/functions/yoyPoints";
import { cellOfCall, installCustomFunctions } from "./customFunctionsStandIn";

beforeAll(installCustomFunctions);

const H1 = "2024年上半年";

/** Expected: the cell's value, or the start of its error. */
function shows(call: () => unknown, expected: number | string): void {
  const cell = cellOfCall(call);
  if (typeof cell === "number") expect(cell).toBe(expected);
  else expect(String(cell).slice(0, String(expected).length)).toBe(expected);
}

describe("PLAN.ELAPSED", () => {
  it.each([
    ["2024年上半年", 0.5],
    ["2024年1-6月", 0.5],
    ["2024H1", 0.5],
    ["一季度", 0.25],
    ["2024年1—2月", 2 / 12],
    ["2024年全年", 1],
  ])("[P3] the elapsed share of %s is m ÷ 12", (period, expected) => shows(() => elapsed(period), expected));

  it("[P2] reads the date that Excel makes of a typed 2024-06: 45444 is 2024-06-01", () => {
    shows(() => elapsed(45444), 0.5);
    shows(() => elapsed(45473), 0.5);
    shows(() => elapsed(45474), 7 / 12);
  });

  it("[P2] names the argument where it is no period, and says that it is missing where it is blank", () => {
    shows(() => elapsed("2024年13月"), "#VALUE! 参数“报告期”：报告期“2024年13月”无法识别");
    shows(() => elapsed(6), "#VALUE! 参数“报告期”：报告期“6”无法识别");
    shows(() => elapsed(null), "#N/A 参数“报告期”没有给值");
  });
});

describe("PLAN.TARGET", () => {
  it.each([
    ["不少于105亿元", null, 105],
    ["不少于105亿元", "单位", "亿元"],
    ["不少于105亿元", "方式", "不低于"],
    ["162亿元，增长7%", null, 162],
    ["162亿元，增长7%", "增长", 7],
    ["增长6.5%-7%", "值", 6.5],
    ["增长6.5%-7%", "上限", 7],
    ["控制在4%左右", "方式", "不高于（左右）"],
    ["控制在4%左右", "上限", 4],
    ["增长12%；期成增长14%", "值", 12],
    ["增长12%；期成增长14%", "期成", 14],
    ["下降4%", null, 4],
    ["下降4%", "增长", -4],
    ["与经济增长同步", null, "联动"],
    ["完成市下达任务", null, "上级下达"],
    [105, null, 105],
    [" 不少于１０５亿元", "unit", "亿元"],
  ])("[T1, T2] of %s the part %s is %s", (text, part, expected) => shows(() => target(text, part), expected));

  it.each([
    [null, null, "#N/A 目标待定：没有目标"],
    ["若干", null, "#N/A 目标待定：“若干”看不懂"],
    ["不少于105亿元", "增长", "#N/A 目标“不少于105亿元”没有“增长”这一部分"],
    ["控制在4%左右", "下限", "#N/A 目标“控制在4%左右”没有“下限”这一部分"],
    ["与经济增长同步", "单位", "#N/A 目标“与经济增长同步”没有数值"],
    ["不少于105亿元", "大小", "#VALUE! 参数“部分”“大小”不认识。请写：值、上限、下限、单位、方式、增长、期成"],
    [true, null, "#VALUE! 参数“目标”：“TRUE”不是数字"],
  ])("[T3] of %s the part %s is %s", (text, part, expected) => shows(() => target(text, part), expected));
});

describe("PLAN.COMPLETION", () => {
  it("[C1] 88.53 of 105 is 84.3 %, as published; text numbers and text targets are read", () => {
    expect(cellOfCall(() => completion(88.53, "不少于105亿元"))).toBeCloseTo(0.843142857142857, 14);
    shows(() => completion("44", 70), 44 / 70);
    shows(() => completion(44, 80, null, null), 0.55);
    shows(() => completion("１，０２０．５３", 2041.06), 0.5);
  });

  it("[C2] lower is better from a baseline: from 35 to 32, at 33.5, is half way", () => {
    shows(() => completion(33.5, 32, "逆向", 35), 0.5);
    shows(() => completion(33.5, "控制在32以内", null, 35), 0.5);
    shows(() => completion(33.5, 32, "逆向"), "#N/A 没有完成率：逆向指标要给出参数“基期值”");
  });

  it("[C3] has none against a target of zero or below, and says why", () => {
    shows(() => completion(5, 0), "#N/A 没有完成率：目标是零或负数");
  });

  it("[C5] has none for growth, a missing figure or a target that is not understood", () => {
    shows(() => completion(5, "增长7%"), "#N/A 没有完成率：目标“增长7%”不是总量");
    shows(() => completion(null, 105), "#N/A 没有完成率：");
    shows(() => completion(5, "若干"), "#N/A 没有完成率：");
    shows(() => completion("约70", 105), "#VALUE! 参数“完成值”：“约70”不是数字");
  });

  it("[T5] converts the unit that is written with the figure, and refuses one that cannot be converted", () => {
    shows(() => completion("5000万元", "1亿元"), 0.5);
    shows(() => completion("70家", "不少于105亿元"), "#VALUE! 完成值的单位“家”与目标的单位“亿元”不能换算");
  });

  it("names an unknown direction and lists the known ones", () => {
    shows(() => completion(5, 10, "向上"), "#VALUE! 参数“方向”“向上”不认识。请写：正向、逆向、区间");
  });
});

describe("PLAN.GAP", () => {
  it("[S2] ties are exact: 4.77 of 10.6 in June is −5 points, 5.3 of 10.6 is 0", () => {
    shows(() => gap(4.77, 10.6, H1), -5);
    shows(() => gap(5.3, 10.6, "2024年1-6月"), 0);
    shows(() => gap("4.77", "10.6", 45444), -5);
  });

  it("[S3] growth is held against target growth, also below zero: −37.8 against +10 is −47.8", () => {
    shows(() => gap(-37.8, "增长10%", H1), -47.8);
    shows(() => gap(-37.8, 10, H1, "增速"), -47.8);
    shows(() => gap(4.4, 5, H1, "growth"), -0.6);
  });

  it("says why there is none", () => {
    shows(() => gap(null, 10, H1), "#N/A 没有差距：");
    shows(() => gap(2, "前三", H1), "#N/A 没有差距：");
    shows(() => gap(4, 10, H1, "快慢"), "#VALUE! 参数“类型”“快慢”不认识。请写：累计量、增速");
  });
});

describe("PLAN.STATUS", () => {
  it.each([
    [88.53, "不少于105亿元", H1, null, null, "超序时"],
    [17, 33, H1, "累计量", null, "超序时"],
    [35, 70, H1, null, null, "达序时"],
    [4.77, 10.6, H1, null, null, "未达序时"],
    [105, 105, H1, null, null, "已完成全年"],
    [4.4, "增长5%左右", H1, null, null, "未达序时"],
    [null, 105, H1, null, null, "待报"],
    ["", 105, H1, "累计量", "", "待报"],
    ["—", 105, H1, null, null, "年度指标"],
    [44, "", H1, null, null, "目标待定"],
    [44, "若干", H1, null, null, "目标待定"],
    [28, "控制在30以内", H1, "时点", null, "超序时"],
    [31, 30, H1, "时点", "逆向", "未达序时"],
  ])("[S1–S7] %s against %s in %s (%s, %s) is %s", (actual, text, period, kind, direction, expected) => {
    shows(() => status(actual, text, period, kind, direction), expected);
  });
});

describe("PLAN.EXPLAIN", () => {
  it("[S10] gives the numbers of the verdict in one sentence: 88.53 ÷ 105 = 84.3 %, 34.3 points beyond half", () => {
    const sentence = String(cellOfCall(() => explain(88.53, 105, H1)));
    for (const part of ["88.53", "105", "84.3", "50.0", "34.3", "超序时"]) expect(sentence).toContain(part);
  });

  it("[S10] has a sentence for what cannot be judged, too", () => {
    for (const sentence of [
      explain(null, 105, H1),
      explain("—", 105, H1),
      explain(5, null, H1),
      explain(5, "若干", H1),
    ]) {
      expect(sentence).toMatch(/^\p{Script=Han}.{3,}/u);
    }
  });
});

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

describe("whatever a cell holds", () => {
  const cell = fc.oneof(
    fc.constantFrom(null, undefined, "", "—", "#N/A", true, false, 0, -0, 1e308, -1e308, 5e-324, NaN, Infinity),
    fc.constantFrom(
      "增长7%",
      "162亿元，增长7%",
      "前三",
      "累计量",
      "逆向",
      "2024年上半年",
      45444,
      "constructor",
      "__proto__",
    ),
    fc.double(),
    fc.string({ unit: "binary" }),
    fc.array(fc.array(fc.double(), { maxLength: 2 }), { maxLength: 2 }),
  );

  it.each<[string, (...cells: unknown[]) => unknown]>([
    ["ELAPSED", elapsed],
    ["TARGET", target],
    ["COMPLETION", completion],
    ["GAP", gap],
    ["STATUS", status],
    ["EXPLAIN", explain],
    ["YOY", yoy],
    ["YOYPOINTS", yoyPoints],
    ["CONVERT", convert],
    ["ROUND", round],
  ])("PLAN.%s gives a finite number, text, or a cell error with a Chinese message", (_, call) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), (cells) => {
        const shown = cellOfCall(() => call(...cells));
        if (typeof shown === "number") expect(Number.isFinite(shown)).toBe(true);
        else expect(shown).toEqual(expect.any(String));
        if (/^#(VALUE!|N\/A) /.test(String(shown))) expect(shown).toMatch(/\p{Script=Han}/u);
      }),
      { numRuns: 300 },
    );
  });
});
