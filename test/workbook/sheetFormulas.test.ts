import type { PlannedIndicator } from "../../src/domain/indicator/indicator";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import type { CellValue } from "../../src/workbook/snapshot";
import { TARGET_LAYOUT } from "../../src/workbook/targetLayout";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { installCustomFunctions } from "../functions/customFunctionsStandIn";
import { ACTUALS, columnOf, disagreements, firstRow, prepared, shown } from "./computedCells";
import { gulouPlan, H1 } from "./gulouPlan";

const TARGETS = "目标2024年";

beforeAll(installCustomFunctions);

/** Indicators that need what 频度, 进度安排, 联动指标, 人工评价 say. */
function plannedIndicators(): PlannedIndicator[] {
  const base = { name: "指标", unit: "亿元" } as const;
  const related = { ...base, kind: "relation", unit: "%", targetText: "与经济增长同步" } as const;
  const schedule = [
    { throughMonth: 3, share: 0.1 },
    { throughMonth: 6, share: 0.4 },
    { throughMonth: 9, share: 0.7 },
  ];
  return [
    { ...base, code: "GDP", kind: "growth", targetText: "增长5%左右", publishedYoy: 4.4, actual: 1020.53 },
    { ...base, code: "REVENUE", kind: "flow", targetText: "200", actual: 103, prior: 100 },
    { ...base, code: "SHARE", kind: "ratio", unit: "%", targetText: "90%", actual: 91, prior: 90 },
    { ...base, code: "S1", kind: "flow", targetText: "100亿元", actual: 42, schedule },
    { ...base, code: "S2", kind: "flow", targetText: "100亿元", actual: 40, schedule },
    { ...base, code: "S3", kind: "flow", targetText: "100亿元", actual: 39.9, schedule },
    { ...base, code: "A1", kind: "level", unit: "%", targetText: "90%", actual: 89.2, frequency: "annual" },
    { ...base, code: "A2", kind: "flow", targetText: "看不懂", actual: 1, frequency: "annual" },
    { ...base, code: "A3", kind: "flow", targetText: "100亿元", actual: 42, frequency: "annual", baseline: 10 },
    { ...related, code: "R1", actual: 5.1, relatedTo: "gdp" },
    { ...related, code: "R2", actual: 2.9, relatedTo: "REVENUE" },
    { ...related, code: "R3", actual: 2.9, relatedTo: "SHARE" },
    { ...related, code: "R4", actual: 2.9 },
    { ...related, code: "R5", relatedTo: "GDP" },
    { ...related, code: "R6", unit: "元", actual: 104, prior: 100, relatedTo: "GDP", targetText: "高于经济增速" },
    { ...related, code: "R7", actual: 5.4, relatedTo: "GDP", targetText: "高于全省平均水平1个百分点" },
    { ...base, code: "M1", kind: "milestone", targetText: "年底前封顶", manualStatus: "ahead", manualReason: "已封顶" },
    {
      ...base,
      code: "M2",
      kind: "flow",
      targetText: "100亿元",
      actual: 10,
      manualStatus: "onPace",
      manualReason: "跨年",
    },
    {
      ...base,
      code: "M3",
      kind: "flow",
      targetText: "100亿元",
      actual: 10,
      frequency: "annual",
      manualStatus: "behind",
      manualReason: "停工",
    },
    { ...base, code: "B1", kind: "growth", targetText: "年均增长5%", publishedYoy: 6 },
    { ...base, code: "B2", kind: "growth", targetText: "增长1.5倍", publishedYoy: 151 },
    { ...base, code: "C1", kind: "level", unit: "个", targetText: "不少于500家", actual: 569 },
  ];
}

describe("the computed columns", () => {
  it("[P3][S7][S8][T2][T5] say the same where schedules, frequency, other indicators or people decide", async () => {
    const gateway = await prepared(plannedIndicators());
    expect(await disagreements(gateway)).toEqual([]);
    const judged = await evaluateWorkbook(gateway, { period: H1 });
    const statuses = judged.ok
      ? judged.value.evaluation.rows.map((row) => [row.figures.indicator.code, row.status])
      : [];
    // S1: 42 % against 40 % planned; R1: 5.1 against 4.4; R2: 2.9 against 103 ÷ 100; R7: 5.4 against 4.4 + 1.
    expect(Object.fromEntries(statuses)).toMatchObject({
      ...{ S1: "ahead", S2: "onPace", S3: "behind", A1: "annual", A2: "targetPending", A3: "annual" },
      ...{ R1: "ahead", R2: "behind", R3: "annual", R4: "annual", R5: "unreported", R6: "behind", R7: "onPace" },
      ...{ M1: "ahead", M2: "onPace", M3: "behind", B1: "unreported", B2: "ahead", C1: "ahead" },
    });
  });

  it("[S8] follow a status by hand only as long as it is one of the words and has a reason", async () => {
    const gateway = await prepared(plannedIndicators());
    const row = plannedIndicators().findIndex(({ code }) => code === "S3") + firstRow;
    const statusWith = (word: string, reason: string): CellValue => {
      gateway.sheet(ACTUALS).set(row, columnOf("manualStatus"), word);
      gateway.sheet(ACTUALS).set(row, columnOf("manualReason"), reason);
      return shown(gateway, ACTUALS, row, columnOf("status"));
    };
    const tried = [
      ["达序时", "数据滞后"],
      ["达序时", ""],
      ["还行", "数据滞后"],
      ["", "数据滞后"],
    ] as const;
    for (const [word, reason] of tried) {
      expect(statusWith(word, reason)).toBe(word === "达序时" && reason !== "" ? "达序时" : "未达序时");
      expect(await disagreements(gateway)).toEqual([]);
    }
  });

  it("say the same as the domain for every indicator of the published sample", async () => {
    expect(await disagreements(await prepared())).toEqual([]);
  });

  it("say the same for other kinds, units, and ways to know growth", async () => {
    const base = { name: "指标", unit: "亿元", direction: "higher" } as const;
    const indicators: PlannedIndicator[] = [
      { ...base, code: "A", kind: "growth", targetText: "增长5%左右", publishedYoy: 4.4, actual: 1020.53 },
      { ...base, code: "B", kind: "growth", targetText: "增长3%", actual: 103, prior: 100 },
      { ...base, code: "C", kind: "growth", targetText: "10%", actual: -37.8, unit: "%" },
      { ...base, code: "D", kind: "ratio", targetText: "90%以上", actual: 89.2, prior: 88, unit: "%" },
      { ...base, code: "E", kind: "level", targetText: "不少于500件", actual: 569, unit: "件" },
      {
        ...base,
        code: "F",
        kind: "level",
        direction: "lower",
        targetText: "控制在30以内",
        actual: 33.5,
        baseline: 35,
        unit: "微克/立方米",
      },
      { ...base, code: "G", kind: "reduction", targetText: "下降3%", actual: 3.2, unit: "%" },
      { ...base, code: "H", kind: "rank", targetText: "全市前三", actual: 2, unit: "位" },
      { ...base, code: "I", kind: "external", targetText: "完成市下达任务", actual: 7 },
      { ...base, code: "J", kind: "flow", targetText: "10.6", actual: 4.77 },
      { ...base, code: "K", kind: "flow", targetText: "看不懂的目标", actual: 1 },
      { ...base, code: "L", kind: "flow", targetText: "100亿元" },
      { ...base, code: "M", kind: "flow", actual: 0, prior: 12 },
      { ...base, code: "N", kind: "flow", targetText: "12亿元", actual: 0 },
      { ...base, code: "O", kind: "growth", targetText: "增长3%", actual: 103 },
    ];
    expect(await disagreements(await prepared(indicators))).toEqual([]);
  });

  it("[T5, S6] say the same where the target has another unit than the figure, or asks for growth as well", async () => {
    const base = { name: "指标", direction: "higher" } as const;
    const indicators: PlannedIndicator[] = [
      // 6480 of 12000万美元 = 54 %
      { ...base, code: "USD", kind: "flow", unit: "万美元", targetText: "1.2亿美元以上", actual: 6480 },
      { ...base, code: "JOBS", kind: "flow", unit: "人", targetText: "1.2万人以上", actual: 5900 },
      { ...base, code: "MIXED", kind: "flow", unit: "家", targetText: "不少于105亿元", actual: 88.53 },
      { ...base, code: "COUNT", kind: "flow", unit: "项", targetText: "20个", actual: 9 },
      {
        ...base,
        code: "BOTH",
        kind: "flow",
        unit: "亿元",
        targetText: "162亿元，增长7%",
        actual: 90,
        publishedYoy: 6.5,
      },
      { ...base, code: "OWN", kind: "flow", unit: "亿元", targetText: "162亿元，增长7%", actual: 90, prior: 80 },
      { ...base, code: "OPEN", kind: "flow", unit: "亿元", targetText: "162亿元，增长7%", actual: 90 },
      { ...base, code: "PURE", kind: "flow", unit: "亿元", targetText: "增长5%左右", actual: 90, publishedYoy: 4.4 },
    ];
    expect(await disagreements(await prepared(indicators))).toEqual([]);
  });

  it("[S7] show 年度指标 for —, 待报 for a blank figure, 目标待定 for a blank target, and 0 as a figure", async () => {
    const gateway = await prepared();
    const statusOf = (code: string): CellValue => {
      const row = gulouPlan().indicators.findIndex((indicator) => indicator.code === code) + firstRow;
      return shown(gateway, ACTUALS, row, columnOf("status"));
    };
    expect([statusOf("AIR_PROJECTS"), statusOf("GDP"), statusOf("TECH_CONTRACTS")]).toEqual([
      "待报",
      "目标待定",
      "超序时",
    ]);
    const row = gulouPlan().indicators.findIndex(({ code }) => code === "TECH_CONTRACTS") + firstRow;
    gateway.sheet(ACTUALS).set(row, columnOf("actual"), "—");
    expect(statusOf("TECH_CONTRACTS")).toBe("年度指标");
    gateway.sheet(ACTUALS).set(row, columnOf("actual"), 0);
    expect(statusOf("TECH_CONTRACTS")).toBe("未达序时");
  });

  it.each(["—", "－", "/", "n/a", ""])(
    "[G3] take a related indicator's growth from its own figures where the published one is %j",
    async (mark) => {
      const base = { name: "指标", unit: "亿元" } as const;
      const related: PlannedIndicator = {
        ...{ code: "R", name: "收入", unit: "%", kind: "relation", targetText: "与经济增长同步" },
        ...{ actual: 2.9, relatedTo: "REVENUE" },
      };
      const gateway = await prepared([
        { ...base, code: "REVENUE", kind: "flow", targetText: "200", actual: 103, prior: 100 },
        related,
        { ...base, code: "G", kind: "growth", targetText: "增长3%", actual: 103, prior: 100 },
        { ...base, code: "BLANK", kind: "growth", targetText: "增长3%" },
        { ...related, code: "R2" },
      ]);
      for (const row of [0, 2, 3, 4]) gateway.sheet(ACTUALS).set(firstRow + row, columnOf("publishedYoy"), mark);
      // 103 ÷ 100 is growth of 3 %, which 2.9 % does not keep up with.
      const cells = (["relatedGrowth", "status"] as const).map((role) =>
        shown(gateway, ACTUALS, firstRow + 1, columnOf(role)),
      );
      expect(cells).toEqual([3, "未达序时"]);
      expect(await disagreements(gateway)).toEqual([]);
    },
  );

  it("take the target of their own code when either sheet is sorted", async () => {
    const gateway = await prepared();
    const sheet = gateway.sheet(TARGETS);
    const last = firstRow + 50;
    for (let a = firstRow, b = last; a < b; a += 1, b -= 1) {
      for (const column of [0, 5]) {
        const [upper, lower] = [sheet.value(a, column), sheet.value(b, column)];
        sheet.set(a, column, lower);
        sheet.set(b, column, upper);
      }
    }
    expect(await disagreements(gateway)).toEqual([]);
  });

  it("never put one custom function into another, in a formula or from cell to cell", () => {
    const custom = /PLAN\.[A-Z]+\(/gu;
    const computed = [...ACTUAL_LAYOUT.columns, ...TARGET_LAYOUT.columns].filter(({ formula }) =>
      formula?.match(custom),
    );
    expect(computed.length).toBe(7);
    for (const { formula = "" } of computed) {
      for (const call of formula.matchAll(custom)) {
        expect(argumentsOf(formula, (call.index ?? 0) + call[0].length)).not.toMatch(custom);
      }
      for (const { role } of computed) expect(formula).not.toContain(`{${role}}`);
    }
  });
});

function argumentsOf(formula: string, start: number): string {
  let depth = 1;
  let at = start;
  while (depth > 0) {
    if (formula[at] === "(") depth += 1;
    if (formula[at] === ")") depth -= 1;
    at += 1;
  }
  return formula.slice(start, at - 1);
}
