import { evaluatePlan } from "../../src/domain/evaluation/evaluatePlan";
import type { Evaluation, Figures, PlanEvaluation } from "../../src/domain/evaluation/evaluation";
import { INDICATOR_KINDS, type PlannedIndicator } from "../../src/domain/indicator/indicator";
import { SAMPLES } from "../../src/samples/samples";
import { shiliPlan } from "./shiliPlan";

const H1 = { year: 2024, throughMonth: 6 };
const PERCENT = 100;

function figuresOf(indicator: PlannedIndicator): Figures {
  const { targetText = null, actual = null, prior = null, publishedYoy = null, code } = indicator;
  return { indicator, target: targetText, actual, prior, publishedYoy, annualOnly: false, place: code };
}

function judged(): PlanEvaluation {
  return evaluatePlan(shiliPlan().indicators.map(figuresOf), H1);
}

function row(code: string): Evaluation {
  const found = judged().rows.find(({ figures }) => figures.indicator.code === code);
  if (!found) throw new Error(`no row ${code}`);
  return found;
}

describe("示例区 says that it is made up wherever it shows", () => {
  it("in its title and its source, which the pane lists", () => {
    const sample = SAMPLES.find(({ name }) => name === "shili-2024h1");
    expect([sample?.title, sample?.source]).toEqual([
      "示例区2024年上半年（虚构数据）",
      "虚构数据，仅供演示，不代表任何地区",
    ]);
  });

  it("in the region, which titles every sheet and the annex, and in the source, which closes the annex's notes", () => {
    const { region, source, year, period } = shiliPlan();
    expect([region, source]).toEqual(["示例区（虚构）", "虚构数据，仅供演示，不代表任何地区"]);
    expect([year, period]).toEqual([2024, "1-6月"]);
  });
});

describe("示例区 as a plan", () => {
  it("has 72 indicators in six groups, each with a target, an agency and decimals that hold its figures", () => {
    const { indicators } = shiliPlan();
    expect(indicators).toHaveLength(72);
    expect(indicators.map(({ no }) => no)).toEqual(indicators.map((_, at) => String(at + 1)));
    expect([...new Set(indicators.map(({ group }) => group))]).toEqual([
      "经济运行",
      "科技创新",
      "产业发展",
      "城市建设",
      "民生保障",
      "绿色安全",
    ]);
    for (const { name, targetText, agency, decimals = 0, actual = 0, prior = 0, publishedYoy } of indicators) {
      expect([name, typeof targetText, agency?.startsWith("区")]).toEqual([name, "string", true]);
      expect([name, Number(actual.toFixed(decimals)), Number(prior.toFixed(decimals))]).toEqual([name, actual, prior]);
      expect([name, Number((publishedYoy ?? 0).toFixed(1))]).toEqual([name, publishedYoy ?? 0]);
    }
  });

  it("[I] uses every kind that figures can judge; 节点 and 定性 are judged by hand, which a plan file cannot say yet", () => {
    const counts = INDICATOR_KINDS.map((kind) => [
      kind,
      shiliPlan().indicators.filter((indicator) => indicator.kind === kind).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      flow: 34,
      growth: 11,
      level: 5,
      ratio: 13,
      reduction: 3,
      rank: 2,
      milestone: 0,
      qualitative: 0,
      relation: 1,
      external: 3,
    });
  });

  it("hangs together: 服务业 301.87 ÷ 地区生产总值 412.36 = 73.2 %, a year before 285.96 ÷ 392.75 = 72.8 %", () => {
    const figure = (code: string): [number, number] => {
      const { actual, prior } = row(code).figures;
      return [actual ?? NaN, prior ?? NaN];
    };
    const [service, gdp] = [figure("SERVICE_VALUE_ADDED"), figure("GDP")];
    const shares = service.map((value, at) => Number(((value / (gdp[at] ?? NaN)) * PERCENT).toFixed(1)));
    expect(shares).toEqual(figure("SERVICE_SHARE"));
  });
});

describe("示例区, first half of 2024", () => {
  it("[T1] [T3] every target text is read as a number, and no row has a problem or a warning", () => {
    const { rows, problems } = judged();
    expect(rows.filter(({ target }) => target.state !== "number").map(({ target }) => target.text)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("[N1] [N2] keeps pace with 62 of 72 (86.1 %); 63 of 72 (87.5 %) are past half of their target", () => {
    const { tally } = judged();
    expect(tally).toMatchObject({
      total: 72,
      assessed: 72,
      reached: 62,
      behind: 10,
      annual: 0,
      unreported: 0,
      targetPending: 0,
      halfway: 63,
      reachedRate: { numerator: 62, denominator: 72 },
      halfwayRate: { numerator: 63, denominator: 72 },
    });
    const printed = [tally.reachedRate, tally.halfwayRate].map(({ value }) => ((value ?? 0) * PERCENT).toFixed(1));
    expect(printed).toEqual(["86.1", "87.5"]);
  });

  it("[N2] is past half in one row that is behind: 能耗下降率 2.1 ÷ 3 = 70 % of the reduction, 0.9 points short of it", () => {
    const behind = judged().rows.filter(({ status }) => status === "behind");
    expect(behind.map(({ figures, halfway }) => [figures.indicator.code, halfway])).toEqual([
      ["FIXED_INVESTMENT", false],
      ["PRIVATE_INVESTMENT", false],
      ["FOREIGN_TRADE", false],
      ["TAX_SHARE", false],
      ["LAND_SALES", false],
      ["HITECH_NET_GAIN", false],
      ["OLD_ESTATES", false],
      ["HOUSING_SALES", false],
      ["ENERGY_INTENSITY", true],
      ["PM25", false],
    ]);
  });

  it("[N3] groups and agencies add up to the whole", () => {
    const { tally } = judged();
    for (const sections of [tally.byGroup, tally.byAgency]) {
      const sum = (of: "total" | "reached" | "behind" | "halfway"): number =>
        sections.reduce((total, section) => total + section[of], 0);
      expect([sum("total"), sum("reached"), sum("behind"), sum("halfway")]).toEqual([72, 62, 10, 63]);
    }
  });

  // Every quotient and difference by hand.
  test.each([
    [
      "[C1] 土地出让收入 behind: 24.36 ÷ 85 = 28.66 %, 50 − 28.66 = 21.34 points",
      "LAND_SALES",
      "behind",
      28.66,
      -21.34,
    ],
    ["[C1] 商品房销售面积 behind: 21.74 ÷ 60 = 36.23 %", "HOUSING_SALES", "behind", 36.23, -13.77],
    ["[C1] 技术合同成交额 ahead: 27.35 ÷ 48 = 56.98 %", "TECH_CONTRACTS", "ahead", 56.98, 6.98],
    ["[S2] 竣工项目 on pace at equality: 12 ÷ 24 = 50 %", "COMPLETIONS", "onPace", 50, 0],
    ["[S1] 助餐点 completed: 9 ÷ 8 = 112.5 %", "MEAL_SITES", "completed", 112.5, 62.5],
    ["[T5] 绿地 ahead: 6.9 公顷 ÷ 12万平方米 = 57.5 %", "GREEN_SPACE", "ahead", 57.5, 7.5],
    ["[T1] 背街小巷 ahead: 17 ÷ 三十 = 56.67 %", "BACK_STREETS", "ahead", 56.67, 6.67],
    ["[S3] 固定资产投资 behind: 1.8 − 5 = −3.2 points", "FIXED_INVESTMENT", "behind", null, -3.2],
    ["[G1] 外贸 behind: 86.53 ÷ 88.75 = −2.50 %, −2.50 − 4 = −6.50", "FOREIGN_TRADE", "behind", null, -6.5],
    ["[S4] 工业增加值 on pace within 6.5—7: 6.7 − 6.5 = 0.2", "INDUSTRIAL_VALUE_ADDED", "onPace", null, 0.2],
    ["[S4] 网络零售额 ahead above 9—10: 10.6 − 9 = 1.6", "ONLINE_SALES", "ahead", null, 1.6],
    [
      "[S6] 软件 ahead of 10, short of the stretch 12: 156.83 ÷ 140.42 = 11.69 %",
      "SOFTWARE_REVENUE",
      "ahead",
      null,
      1.69,
    ],
    ["[G2] 税收占比 behind: 81.6 ÷ 83 = 98.31 %, 81.6 − 83 = −1.4 points", "TAX_SHARE", "behind", 98.31, -1.4],
    ["[C2] 漏损率 ahead: (9.2 − 7.9) ÷ (9.2 − 8) = 108.33 %", "WATER_LEAKAGE", "ahead", 108.33, -0.1],
    ["[S5] PM2.5 behind above its limit: 33.6 > 30, no baseline, no rate", "PM25", "behind", null, null],
    ["[S5] 事故起数 ahead: 7 < 20 × 6 ÷ 12 = 10", "ACCIDENTS", "ahead", null, null],
    ["[S3] 能耗下降率 behind: 2.1 ÷ 3 = 70 %, 2.1 − 3 = −0.9", "ENERGY_INTENSITY", "behind", 70, -0.9],
    ["[S3] 用水量下降率 ahead: 4.6 ÷ 4 = 115 %, 4.6 − 4 = 0.6", "WATER_INTENSITY", "ahead", 115, 0.6],
    ["[S2] 创新位次 on pace: third of 前三", "INNOVATION_RANK", "onPace", null, null],
    ["[T2] 居民收入 ahead: 5.7 − 5.5 = 0.2", "RESIDENT_INCOME", "ahead", null, 0.2],
    ["[T2] 再就业 of a task that was handed down, ahead: 2610 ÷ 4500 = 58 %", "REEMPLOYMENT", "ahead", 58, 8],
  ])("%s", (_, code, status, completion, gap) => {
    const { status: found, completionRate, gap: points } = row(code);
    const rounded = (value: typeof points): number | null => value && value.toDecimalPlaces(2).toNumber();
    expect([found, rounded(completionRate && completionRate.times(PERCENT)), rounded(points)]).toEqual([
      status,
      completion,
      gap,
    ]);
  });

  it("[G3] a published rate wins: 地区生产总值 grew 5.6 % at constant prices, 412.36 ÷ 392.75 = 5.0 % at current ones", () => {
    const { yearOnYear } = row("GDP");
    expect([yearOnYear.value?.toNumber(), yearOnYear.origin]).toEqual([5.6, "published"]);
  });

  it("[S6] both parts of 不少于72亿元，增长4% are reached: 37.28 ÷ 72 = 51.78 %, 4.3 − 4 = 0.3 points", () => {
    const parts = row("PUBLIC_REVENUE").parts ?? [];
    expect(parts.map(({ status, gap }) => [status, gap?.toDecimalPlaces(2).toNumber()])).toEqual([
      ["ahead", 1.78],
      ["ahead", 0.3],
    ]);
  });
});
