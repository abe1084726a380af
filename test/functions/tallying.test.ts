import { STATUSES } from "../../src/domain/evaluation/evaluation";
import { month } from "../../src/functions/month";
import { periodGrowth } from "../../src/functions/periodGrowth";
import { tally } from "../../src/functions/tally";
import { statusesZh } from "../../src/wording/zhCN/statuses";
import { installCustomFunctions, shows } from "./customFunctionsStandIn";

beforeAll(installCustomFunctions);

function times(count: number, word: string): unknown[][] {
  return Array.from({ length: count }, () => [word]);
}

describe("PLAN.TALLY", () => {
  it("[N2] 62 of 72 keep pace: 86.1 %, as published; the figure is the share", () => {
    const column = [
      ...times(40, "超序时"),
      ...times(12, "达序时"),
      ...times(10, "已完成全年"),
      ...times(10, "未达序时"),
    ];
    shows(() => tally(column), 62 / 72);
    shows(() => tally(column, "达序时率"), 62 / 72);
    shows(() => tally(column, "reachedRate"), 62 / 72);
  });

  it("[N1] counts every status once, and the parts add up to the total", () => {
    const column = Object.values(statusesZh).map((word) => [word]);
    const counts: readonly (readonly [string, number])[] = [
      ["总数", 7],
      ["已评价", 4],
      ["达到", 3],
      ["未达", 1],
      ["年度", 1],
      ["待报", 1],
      ["目标待定", 1],
    ];
    for (const [what, count] of counts) shows(() => tally(column, what), count);
    shows(() => tally(STATUSES.map((status) => [status])), 0.75);
  });

  it("[N2, S7] leaves annual, unreported and pending indicators out of the rate", () => {
    shows(() => tally([["达序时"], ["年度指标"], ["待报"], ["目标待定"]]), 1);
  });

  it("passes over blanks of every kind and reads ranges of several columns and one cell", () => {
    shows(
      () =>
        tally(
          [
            ["达序时", ""],
            [null, " "],
            [0, "未达序时"],
            [undefined, "　"],
          ],
          "总数",
        ),
      2,
    );
    shows(() => tally("达序时" as never, "总数"), 1);
  });

  it("names the words that are no status, each once, five at most", () => {
    shows(
      () => tally([["达标"], ["待报"], ["达标"], ["完成"]]),
      "#VALUE! 参数“执行情况”中的“达标”“完成”不认识。请写：已完成全年、超序时、达序时、未达序时、",
    );
    shows(() => tally([[..."甲乙丙丁戊己"]]), "#VALUE! 参数“执行情况”中的“甲”“乙”“丙”“丁”“戊”不认识");
    shows(() => tally([[1]]), "#VALUE! 参数“执行情况”中的“1”不认识");
  });

  it("says what can be asked for, and that nothing is assessed yet", () => {
    shows(() => tally([["达序时"]], "过半率"), "#VALUE! 参数“内容”“过半率”不认识。请写：达序时率、总数、达到、");
    shows(() => tally([["待报"], ["年度指标"]]), "#N/A 没有达序时率：2 项中没有已评价的");
    shows(() => tally([[""]], "总数"), 0);
  });
});

describe("PLAN.PERIODGROWTH", () => {
  it("[G4] 较一季度改善17.2个百分点 is −7.8 − (−25.0), exactly", () => {
    shows(() => periodGrowth(-7.8, -25), 17.2);
    shows(() => periodGrowth("下降7.8%", "-25.0%"), 17.2);
    shows(() => periodGrowth(0.3, 0.1), 0.2);
  });

  it("names the argument that is missing or no number", () => {
    shows(() => periodGrowth(null, -25), "#N/A 参数“后一期增速”没有给值");
    shows(() => periodGrowth(-7.8, "—"), "#N/A 参数“前一期增速”是“—”");
    shows(() => periodGrowth("约7", 1), "#VALUE! 参数“后一期增速”：“约7”不是数字");
  });
});

describe("PLAN.MONTH", () => {
  // 广东中山市 2020年1-6月: 497.99 through June, 104.37 in June
  it("[G6] is the difference of two year-to-date figures, as published", () => {
    shows(() => month(497.99, 393.62), 104.37);
    shows(() => month(0.3, 0.1, "2024年1-3月"), 0.2);
    shows(() => month(5, "0"), 5);
  });

  it("[G6] January is its own figure", () => {
    shows(() => month(12.5, null, "2024年1月"), 12.5);
  });

  it("[P4] has none where the month before was not published", () => {
    shows(() => month(12.5, null), "#N/A 参数“上月累计”没有给值");
    shows(() => month(12.5, "—", "2024年1-2月"), "#N/A 参数“上月累计”是“—”");
    shows(() => month(null, 3), "#N/A 参数“本月累计”没有给值");
    shows(() => month(5, 3, "何时"), "#VALUE! 参数“报告期”");
  });
});
