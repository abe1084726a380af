import { elapsed } from "../../src/functions/elapsed";
import { target } from "../../src/functions/target";
import { installCustomFunctions, shows } from "./customFunctionsStandIn";

beforeAll(installCustomFunctions);

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
    [true, null, "#VALUE! 参数“目标原文”：“TRUE”不是数字"],
  ])("[T3] of %s the part %s is %s", (text, part, expected) => shows(() => target(text, part), expected));
});
