import { readPlan } from "../../src/domain/indicator/readPlan";
import { SAMPLES } from "../../src/samples/samples";
import { gulouPlan } from "../workbook/gulouPlan";

it("every sample is a plan file without errors or warnings, named, with its source", () => {
  expect(SAMPLES.map(({ name }) => name)).toEqual(["gulou-2024h1", "shili-2024h1", "shili-annexes-2024h1"]);
  for (const { title, source, plan } of SAMPLES) {
    expect(readPlan(plan)).toMatchObject({ ok: true, warnings: [] });
    expect(title.length).toBeGreaterThan(0);
    // the list, which the pane shows before a file is fetched, says what the file says
    expect(plan).toMatchObject({ source });
  }
});

it("states the targets of the published report and no other", () => {
  const targets = Object.fromEntries(
    gulouPlan().indicators.flatMap(({ name, targetText }) => (targetText === undefined ? [] : [[name, targetText]])),
  );
  // The body of the report, 2024-08-29, states these thirteen.
  expect(targets).toEqual({
    实施类重大项目达超序时数: "81个",
    计划新开工项目开工数: "33个",
    市重大实施类项目年度投资完成率: "100%",
    净增高新技术企业: "60家以上",
    科技型中小企业入库: "1800家以上",
    技术合同成交额: "不少于105亿元",
    项目招引数: "达超70个",
    招引项目实际投资总额: "突破90亿元",
    年度民办实事达序时进度项目: "10个",
    背街小巷整治: "30条",
    新增停车泊位: "600个以上",
    新换装高效油烟净化器: "不少于120家",
    年度大气治理项目: "8个",
  });
});

it("has 51 indicators in five groups, each with as many decimals as its figure was published with", () => {
  const { indicators, region, year, period, source } = gulouPlan();
  expect([region, year, period, indicators.length]).toEqual(["鼓楼区", 2024, "1-6月", 51]);
  expect(source).toContain("上半年执行情况的报告（2024年8月29日");
  expect([...new Set(indicators.map(({ group }) => group))]).toEqual([
    "经济运行",
    "科技创新",
    "产业发展",
    "民生保障",
    "绿色安全",
  ]);
  for (const { actual, decimals = 0 } of indicators) {
    if (actual !== undefined) expect(Number(actual.toFixed(decimals))).toBe(actual);
  }
});
