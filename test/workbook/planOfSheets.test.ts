import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { ColumnRole } from "../../src/workbook/columnLayout";
import { SCHEMA_LAYOUT } from "../../src/workbook/schemaLayout";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import type { WorkbookEvaluation } from "../../src/workflows/outcomes";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { gulouPlan, H1 } from "./gulouPlan";
import { MemoryGateway } from "./memoryGateway";

const SCHEMA = "指标体系";
const TARGETS = "目标2024年";
const ACTUALS = "实绩2024年1-6月";

const column = (role: ColumnRole): number => ACTUAL_LAYOUT.columns.findIndex((candidate) => candidate.role === role);
const rowOf = (code: string): number => 3 + gulouPlan().indicators.findIndex((indicator) => indicator.code === code);

async function prepared(): Promise<MemoryGateway> {
  const gateway = new MemoryGateway();
  expect((await prepareSheets(gateway, { plan: gulouPlan(), period: H1 })).ok).toBe(true);
  return gateway;
}

async function evaluate(gateway: MemoryGateway): Promise<WorkbookEvaluation> {
  const result = await evaluateWorkbook(gateway, { period: H1 });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const places = ({ problems }: WorkbookEvaluation): string[] => problems.map(({ code, place }) => `${code} ${place}`);

it("gives back the plan that was written", async () => {
  const { plan, problems } = await evaluate(await prepared());
  expect(plan).toEqual({ ...gulouPlan(), period: "2024年1-6月" });
  expect(problems).toEqual([]);
});

it("[A2] reads text numbers, full width and with units, and converts units that can be", async () => {
  const gateway = await prepared();
  const typed: readonly (readonly [string, string | number])[] = [
    ["GDP", "1,020.53亿元"],
    ["TRADE_SALES", "３７７１．９"],
    ["TECH_CONTRACTS", "885300万元"],
    ["NEW_JOBS", "10083"],
  ];
  for (const [code, value] of typed) gateway.sheet(ACTUALS).set(rowOf(code), column("actual"), value);
  const { evaluation, problems } = await evaluate(gateway);
  const actuals = new Map(evaluation.rows.map(({ figures }) => [figures.indicator.code, figures.actual]));
  expect(typed.map(([code]) => actuals.get(code))).toEqual([1020.53, 3771.9, 88.53, 10083]);
  expect(problems).toEqual([]);
});

it("[I3] lists every bad cell with its place, and judges the rest", async () => {
  const gateway = await prepared();
  const sheet = gateway.sheet(ACTUALS);
  sheet.set(rowOf("GDP"), column("actual"), "约一千亿");
  sheet.set(rowOf("PUBLIC_REVENUE"), column("publishedYoy"), "#N/A");
  sheet.set(rowOf("NEW_STARTS"), column("actual"), "17公顷");
  sheet.set(rowOf("PROJECTS_SIGNED"), column("actual"), true);
  gateway.sheet(SCHEMA).set(rowOf("POSTDOCS") + 1, 5, "存量");
  gateway.sheet(TARGETS).set(rowOf("TECH_CONTRACTS"), 5, "再接再厉若干");
  const judged = await evaluate(gateway);
  expect(places(judged)).toEqual([
    `kindUnknown ${SCHEMA}!F25`,
    `numberUnreadable ${ACTUALS}!J4`,
    `cellError ${ACTUALS}!L5`,
    `figureUnitMismatch ${ACTUALS}!J11`,
    `numberUnreadable ${ACTUALS}!J32`,
    `targetUnreadable ${TARGETS}!F20`,
  ]);
  expect(judged.evaluation.rows.length).toBe(51);
  expect(judged.evaluation.tally).toMatchObject({ total: 51, reached: 4, unreported: 8, targetPending: 39 });
});

it("reads the first of two rows with one code, and reports strangers, rows without a code and indicators without a row", async () => {
  const gateway = await prepared();
  const sheet = gateway.sheet(ACTUALS);
  sheet.set(rowOf("BOND_RESERVE"), 0, "gdp");
  sheet.set(rowOf("NEW_JOBS"), 0, "JOBS_2");
  sheet.set(rowOf("LEGAL_AID"), 0, "");
  const judged = await evaluate(gateway);
  expect(places(judged)).toEqual([
    `duplicateCode ${ACTUALS}!A13`,
    `codeNotInSheet ${ACTUALS}`,
    `codeNotInSheet ${ACTUALS}`,
    `codeNotInSheet ${ACTUALS}`,
    `codeNotInPlan ${ACTUALS}!A39`,
    `codeMissing ${ACTUALS}!A44`,
  ]);
  expect(judged.evaluation.rows[0]?.figures.actual).toBe(1020.53);
});

it("finds columns wherever people moved them", async () => {
  const gateway = await prepared();
  gateway.sheet(ACTUALS).insertColumn(3);
  gateway.sheet(TARGETS).insertColumn(0);
  const judged = await evaluate(gateway);
  expect(judged.problems).toEqual([]);
  expect(judged.places.get("GDP")).toEqual({ sheet: ACTUALS, address: "K4" });
  expect(judged.evaluation.tally.reached).toBe(7);
});

it("fails only where a sheet or a column is gone without which there is nothing to judge", async () => {
  const gateway = await prepared();
  gateway.sheet(ACTUALS).set(2, column("agency"), "单位名称");
  expect(places(await evaluate(gateway))).toEqual([`columnMissing ${ACTUALS}`]);
  gateway.sheet(ACTUALS).set(2, column("actual"), "累计数");
  expect(await evaluateWorkbook(gateway, { period: H1 })).toMatchObject({
    ok: false,
    problems: [{ code: "columnMissing", facts: { heading: "本期累计" } }],
  });
  gateway.sheets.delete(TARGETS);
  const result = await evaluateWorkbook(gateway, { period: H1 });
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(["sheetMissing", "columnMissing"]);
});

it("judges by the period that the formulas of the sheet use, and says when its name is another", async () => {
  const gateway = await prepared();
  gateway.sheet(ACTUALS).set(1, 3, "2024年前三季度");
  const judged = await evaluate(gateway);
  expect(judged.period).toEqual({ year: 2024, throughMonth: 9 });
  expect(places(judged)).toEqual([`periodDiffers ${ACTUALS}!D2`]);
});

it("lists by agency what is still to be filled, with the cell", async () => {
  const gateway = await prepared();
  const agency = SCHEMA_LAYOUT.columns.findIndex(({ role }) => role === "agency");
  gateway.sheet(SCHEMA).set(rowOf("BACKSTREETS") + 1, agency, "区城管局");
  gateway.sheet(SCHEMA).set(rowOf("TECH_CONTRACTS") + 1, agency, "区科技局");
  const { fill } = await evaluate(gateway);
  expect(fill.map((item) => [item.agency, item.total, item.filled])).toEqual([
    ["", 49, 6],
    ["区科技局", 1, 1],
    ["区城管局", 1, 0],
  ]);
  expect(fill[2]?.missing).toEqual([
    { code: "BACKSTREETS", name: "背街小巷整治", column: "actual", sheet: ACTUALS, address: "J46" },
  ]);
});

it("says that there are no sheets of ours in another workbook", async () => {
  expect(await evaluateWorkbook(new MemoryGateway())).toMatchObject({
    ok: false,
    problems: [{ code: "sheetMissing" }],
  });
});

it("[P3][S7][S8][T2][T6] gives back how indicators are planned and what people judged", async () => {
  const gateway = new MemoryGateway();
  const plan = gulouPlan();
  const indicators = plan.indicators.map((indicator, at) => {
    if (at === 1) {
      return {
        ...indicator,
        type: "obligatory",
        frequency: "annual",
        schedule: [{ throughMonth: 6, share: 0.4 }],
      } as const;
    }
    if (at !== 2) return indicator;
    return { ...indicator, kind: "relation", relatedTo: "GDP", manualStatus: "onPace", manualReason: "核定" } as const;
  });
  expect((await prepareSheets(gateway, { plan: { ...plan, indicators }, period: H1 })).ok).toBe(true);
  const judged = await evaluate(gateway);
  expect(judged.plan.indicators).toEqual(indicators);
  const row = judged.evaluation.rows[2];
  expect([row?.status, row?.origin, judged.evaluation.tally.manual]).toEqual(["onPace", "manual", 1]);
});

it("[P3][S7][S8][T2][T6] names the cell of a word that is none, and goes on without it", async () => {
  const gateway = await prepared();
  const schemaColumn = (role: ColumnRole): number => SCHEMA_LAYOUT.columns.findIndex((each) => each.role === role);
  for (const [role, text] of [
    ["type", "指导性"],
    ["frequency", "每旬"],
    ["relatedTo", "没有的编码"],
    ["schedule", "6月40%;3月10%"],
  ] as const) {
    gateway.sheet(SCHEMA).set(4, schemaColumn(role), text);
  }
  gateway.sheet(ACTUALS).set(3, column("manualStatus"), "还行");
  gateway.sheet(ACTUALS).set(4, column("manualReason"), "只有理由");
  gateway.sheet(ACTUALS).set(5, column("manualStatus"), "超序时");
  const judged = await evaluate(gateway);
  const cell = (sheet: string, at: number, row: number): string => `${sheet}!${cellAddress(row - 1, at)}`;
  expect(places(judged)).toEqual([
    `fieldValue ${cell(SCHEMA, schemaColumn("type"), 5)}`,
    `fieldValue ${cell(SCHEMA, schemaColumn("frequency"), 5)}`,
    `fieldValue ${cell(SCHEMA, schemaColumn("schedule"), 5)}`,
    `relatedUnknown ${cell(SCHEMA, schemaColumn("relatedTo"), 5)}`,
    `fieldValue ${cell(ACTUALS, column("manualStatus"), 4)}`,
    `fieldMissing ${cell(ACTUALS, column("manualStatus"), 5)}`,
    `fieldMissing ${cell(ACTUALS, column("manualReason"), 6)}`,
  ]);
  expect(judged.evaluation.tally.manual).toBe(0);
});

it("[A2] [T5] a published growth is percent or points: an amount or a multiple there is a problem, never a rate", async () => {
  const gateway = await prepared();
  const codes = ["GDP", "PUBLIC_REVENUE", "TECH_CONTRACTS", "TRADE_SALES", "NEW_JOBS"];
  const typed = ["4.4%", "0.4个百分点", "50亿元", "1.79倍", "5人"];
  typed.forEach((text, at) => gateway.sheet(ACTUALS).set(rowOf(codes[at] ?? ""), column("publishedYoy"), text));
  const judged = await evaluate(gateway);
  const published = new Map(
    judged.evaluation.rows.map(({ figures }) => [figures.indicator.code, figures.publishedYoy]),
  );
  expect(codes.map((code) => published.get(code))).toEqual([4.4, 0.4, null, null, null]);
  expect(judged.problems.map(({ code, facts }) => [code, facts.text, facts.expected])).toEqual(
    expect.arrayContaining(typed.slice(2).map((text) => ["figureUnitMismatch", text, "%"])),
  );
});
