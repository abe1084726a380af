import { completion } from "../../src/functions/completion";
import { elapsed } from "../../src/functions/elapsed";
import { explain } from "../../src/functions/explain";
import { gap } from "../../src/functions/gap";
import { status } from "../../src/functions/status";
import { cellOfCall, installCustomFunctions, shows } from "./customFunctionsStandIn";

beforeAll(installCustomFunctions);

const H1 = "2024年上半年";

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

describe("a schedule, and another indicator's growth", () => {
  it("[P3] 42 of 100 in June is 8 points behind the months, and 2 ahead of a schedule of 40 %", () => {
    shows(() => status(42, 100, H1), "未达序时");
    shows(() => status(42, 100, H1, "累计量", "", "3月10%;6月40%;9月70%"), "超序时");
    shows(() => gap(42, 100, H1, "累计量", "", "3月10%；6月40%"), 2);
    shows(() => elapsed("2024年1-5月", "3月10%;6月40%"), 0.3);
    expect(cellOfCall(() => explain(42, 100, H1, null, null, "6月40%"))).toContain("40.0");
    shows(() => elapsed(H1, "6月40%;3月10%"), "#VALUE! 参数“进度安排”“6月40%;3月10%”看不懂");
  });

  it("[T2] 与经济增长同步 is 年度指标 until the other's growth is given: 4.4 against 5 is −0.6", () => {
    shows(() => status(4.4, "与经济增长同步", H1), "年度指标");
    shows(() => status(4.4, "与经济增长同步", H1, null, null, null, 5), "未达序时");
    shows(() => gap(4.4, "与经济增长同步", H1, "联动", "", "", 5), -0.6);
    shows(() => gap(4.4, "高于全省平均水平1个百分点", H1, "联动", "", "", 3), 0.4);
    shows(() => status(4.4, "与经济增长同步", H1, "联动", "", "", "快"), "#VALUE! 参数“联动增速”：“快”不是数字");
  });
});

describe("a unit of the figure, and growth for a compound target", () => {
  it("[T5] 6480万美元 of 1.2亿美元 is 54 %; 家 and 亿元 do not measure the same", () => {
    shows(() => gap(6480, "1.2亿美元以上", H1, null, null, null, null, "万美元"), 4);
    shows(() => status("0.6亿美元", "1.2亿美元以上", H1, null, null, null, null, "万美元"), "达序时");
    shows(() => status(88, "不少于105亿元", H1, null, null, null, null, "家"), "目标待定");
  });

  it("[S6] 90 of 162 keeps pace, and the growth beside it decides when it is given", () => {
    shows(() => status(90, "162亿元，增长7%", H1), "超序时");
    shows(() => status(90, "162亿元，增长7%", H1, null, null, null, null, null, 6.5), "未达序时");
    shows(() => status(90, "162亿元，增长7%", H1, null, null, null, null, null, "待报"), "待报");
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

describe("what a target measures", () => {
  it("[I] [C1] counts for its completion: a net increase of a stock from its start, a fall by the growth that is given", () => {
    shows(() => completion(103, "净增5户", null, 100, "户", "时点"), 0.6);
    shows(() => status(103, "净增5户", H1, "时点", "", "", "", "户", "待报", "", undefined, 100), "超序时");
    shows(() => gap(103, "净增5户", H1, "时点", "", "", "", "户", "待报", "", undefined, 100), 10);
    shows(() => completion(95, "下降5%", null, null, "起", "累计量", -5), 1);
  });

  it("[C2] a yearly ceiling has a completion at the year's end only", () => {
    shows(() => completion(60, "100起以内", null, 120, "起", "累计量", null, H1), "#N/A 没有完成率");
    // (120 − 90) ÷ (120 − 100) = 1.5
    shows(() => completion(90, "100起以内", null, 120, "起", "累计量", null, "2024年全年"), 1.5);
  });

  it("[C5] ranks and what people judge have none, whatever number the target names", () => {
    shows(() => completion(5, "5", null, null, "位", "位次"), "#N/A 没有完成率");
    shows(() => completion(5, "建成10个", null, null, "个", "节点"), "#N/A 没有完成率");
  });
});
