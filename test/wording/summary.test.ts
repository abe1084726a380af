import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { summariesOf } from "../../src/domain/summary/summariesOf";
import { summaryOf } from "../../src/domain/summary/summaryOf";
import type { PlanSummary } from "../../src/domain/summary/summary";
import { enUS } from "../../src/wording/enUS";
import { zhCN } from "../../src/wording/zhCN";
import { evaluated, type Given } from "../domain/evaluation/givenFigures";
import { H1, judgedPlan } from "../documents/sampleAnnex";
import { gulouPlan } from "../workbook/gulouPlan";
import { shiliPlan } from "../samples/shiliPlan";

function summaryOfPlan(plan = shiliPlan()): PlanSummary {
  const [summary] = summariesOf(judgedPlan(plan), plan);
  if (!summary) throw new Error("no summary");
  return summary;
}

function summed(rows: readonly Given[], month = 6, settings = DEFAULT_SETTINGS): PlanSummary {
  const period = { year: 2024, throughMonth: month };
  return summaryOf(
    rows.map((row) => evaluated(row, month, settings)),
    period,
    settings,
  );
}

const AHEAD: Given = { target: "10亿元", actual: 6 };
const BEHIND: Given = { target: "10亿元", actual: 4, name: "项目投资", agency: "区发改委", group: "投资" };

it("[N2] says what the published report says: 62 of 72 keep pace, 87.5 % (63/72) are past half", () => {
  // The report of 2024-08-29: 72项指标中，62项达超序时进度、10项未达，过半率87.5%.
  expect(zhCN.summary(summaryOfPlan(), { length: "brief" })).toBe(
    "2024年上半年，72项指标中，62项达超序时进度、10项未达序时进度，达序时率86.1%（62/72），过半率87.5%（63/72），详见附表。",
  );
  expect(enUS.summary(summaryOfPlan(), { length: "brief" })).toBe(
    "In the first half of 2024, of 72 indicators, 62 were on or ahead of pace and 10 behind pace (see the annex). " +
      "The on-pace rate is 86.1 % (62/72), the halfway rate is 87.5 % (63/72).",
  );
});

it("[N3] names what is left out and what the rates are taken of", () => {
  expect(zhCN.summary(summaryOfPlan(gulouPlan()))).toBe(
    "2024年上半年，51项指标中，7项达超序时进度、6项待报、38项目标待定，按已评价的7项计，达序时率100.0%（7/7），过半率100.0%（7/7），详见附表。",
  );
});

it("[S3] lists what is behind in the plan's order, each with its own gap, with agencies where asked for", () => {
  const text = zhCN.summary(summaryOfPlan(), { agencies: true, halfwayRate: false });
  expect(text).not.toContain("过半率");
  expect(text).toContain("未达序时进度的10项指标为：固定资产投资增速（区发改委）比目标低3.2个百分点；");
  // 5 − 1.8 = 3.2; 86.53: −2.5 against 4; 24.36 ÷ 85 = 28.7 %; PM2.5: 33.6 against 30
  expect(text).toContain("外贸进出口总额（区商务局）增速比目标低6.5个百分点；");
  expect(text).toContain("国有土地使用权出让收入（区财政局）比序时进度低21.3个百分点；");
  expect(text.endsWith("平均浓度（区生态环境局）比控制目标高3.6微克/立方米。")).toBe(true);
});

it("says it in a word where all indicators are alike", () => {
  expect(zhCN.summary(summed([AHEAD, AHEAD]))).toContain("2项指标全部达超序时进度，");
  expect(zhCN.summary(summed([AHEAD]))).toContain("1项指标达超序时进度，");
  expect(zhCN.summary(summed([{ target: "10亿元" }, { target: "1亿元" }]))).toBe(
    "2024年上半年，2项指标全部待报，详见附表。",
  );
  expect(zhCN.summary(summed([]))).toBe("2024年上半年，没有列入附表的指标。");
  expect(enUS.summary(summed([AHEAD, AHEAD]))).toContain("all 2 indicators were on or ahead of pace");
  expect(enUS.summary(summed([]))).toBe("In the first half of 2024, no indicators are listed in the annex.");
});

it("at the year's end speaks of the annual target", () => {
  const text = zhCN.summary(summed([{ target: "10亿元", actual: 10 }, BEHIND], 12));
  // 4 ÷ 10 = 40.0 %, 60 points below 100.0 %
  expect(text).toBe(
    "2024年全年，2项指标中，1项完成年度目标、1项未完成年度目标，完成率50.0%（1/2），过半率50.0%（1/2），详见附表。未完成年度目标的1项指标为：项目投资比年度目标低60.0个百分点。",
  );
});

it("[N3] speaks of groups, or of the agencies that have something behind", () => {
  const summary = summed([{ ...AHEAD, group: "财政", agency: "区财政局" }, BEHIND]);
  expect(zhCN.summary(summary, { length: "brief", sections: "groups" })).toContain(
    "分类别看，财政1项达超序时进度；投资1项未达序时进度。",
  );
  expect(zhCN.summary(summary, { length: "brief", sections: "agencies" })).toContain(
    "未达指标按责任单位分：区发改委1项。",
  );
  expect(enUS.summary(summary, { length: "brief", sections: "agencies" })).toContain("Behind, by agency: 区发改委 1.");
});

it("[S8] gives the reason of a status that a person gave", () => {
  const manual = { status: "behind", reason: "6月底未封顶。" } as const;
  expect(zhCN.summary(summed([{ ...BEHIND, manual }]))).toContain("为：项目投资（人工评价：6月底未封顶）。");
  expect(enUS.summary(summed([{ ...BEHIND, manual }]))).toContain("项目投资, judged by hand: 6月底未封顶。");
});

it("says of all indicators where the rates are taken of all (setting of N2)", () => {
  const settings = { ...DEFAULT_SETTINGS, denominator: "all" as const };
  expect(zhCN.summary(summed([AHEAD, { target: "10亿元" }], 6, settings), { length: "brief" })).toBe(
    "2024年上半年，2项指标中，1项达超序时进度、1项待报，按全部2项计，达序时率50.0%（1/2），过半率50.0%（1/2），详见附表。",
  );
});

it("calls each annex of a plan by its name and label", () => {
  const summary = summaryOf([evaluated(AHEAD)], H1, DEFAULT_SETTINGS, { name: "重大项目", label: "附表2" });
  expect(zhCN.summary(summary)).toMatch(/^2024年上半年，重大项目1项指标达超序时进度，.*详见附表2。$/u);
  expect(enUS.summary(summary)).toMatch(/1 indicator under “重大项目” was on or ahead of pace \(see 附表2\)\./u);
});
