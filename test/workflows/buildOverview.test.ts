import { OVERVIEW_COLUMNS } from "../../src/workbook/overviewLook";
import type { CellValue } from "../../src/workbook/snapshot";
import { buildAnnex } from "../../src/workflows/buildAnnex";
import { buildOverview, type OverviewOutcome } from "../../src/workflows/buildOverview";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { enUS } from "../../src/wording/enUS";
import { zhCN } from "../../src/wording/zhCN";
import { shiliPlan } from "../samples/shiliPlan";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { MemoryGateway, type MemorySheet } from "../workbook/memoryGateway";
import { prepare } from "./preparedPlan";

const OVERVIEW = "概览2024年1-6月";

async function prepared(plan = shiliPlan()): Promise<MemoryGateway> {
  const gateway = new MemoryGateway();
  await prepare(gateway, plan);
  return gateway;
}

async function build(gateway: MemoryGateway, words = zhCN): Promise<OverviewOutcome> {
  const result = await buildOverview(gateway, { period: H1, words });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The cells of the row whose first cell holds a text, as far as the tables go. */
function rowOf(sheet: MemorySheet, first: string, after = 0): readonly CellValue[] {
  for (let row = after; row < 200; row += 1) {
    if (sheet.value(row, 0) !== first) continue;
    return Array.from({ length: OVERVIEW_COLUMNS.tables }, (_, column) => sheet.value(row, column));
  }
  throw new Error(`No row ${first}`);
}

/** What a chart's range holds. */
function drawn(sheet: MemorySheet, { row, column, rows }: { row: number; column: number; rows: number }): CellValue[] {
  return Array.from({ length: rows }, (_, at) => sheet.value(row + at, column));
}

it("holds the headline figures of the report: 62 of 72 keep pace, 63 are past half", async () => {
  const gateway = await prepared();
  expect(await build(gateway)).toEqual({ sheet: OVERVIEW, replaced: false, keptAs: null, charts: 3 });
  const sheet = gateway.sheet(OVERVIEW);
  expect(sheet.value(0, 0)).toBe("示例区（虚构）2024年上半年计划执行概览");
  expect(sheet.value(1, 0)).toContain("重新生成时整表替换");
  expect(rowOf(sheet, "全部指标", 4)).toEqual(["全部指标", 72, 62, 10, 0, 0, 0]);
  expect(rowOf(sheet, "达序时率").slice(0, 3)).toEqual(["达序时率", 86.1, "62/72"]);
  expect(rowOf(sheet, "过半率").slice(0, 3)).toEqual(["过半率", 87.5, "63/72"]);
  expect(gateway.active).toBe(OVERVIEW);
});

it("[R1] shows the completion that the annex prints, and draws just those cells", async () => {
  const gateway = await prepared(gulouPlan());
  await build(gateway);
  const annex = await buildAnnex(gateway, { period: H1, words: zhCN.annex });
  if (!annex.ok) throw new Error(JSON.stringify(annex.problems));
  const { columns, groups } = annex.value.table;
  const at = (role: string): number => columns.findIndex((column) => column.role === role);
  const printed = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => {
      const [name, completion] = [cells[at("name")], cells[at("completion")]];
      return name && "text" in name && completion && "value" in completion ? [[name.text, completion.value]] : [];
    }),
  );
  const sheet = gateway.sheet(OVERVIEW);
  const chart = sheet.charts.get("概览完成率1");
  expect(chart).toMatchObject({ type: "barClustered", reversed: true, axis: { from: 0 } });
  const [completion, elapsed] = chart?.series ?? [];
  if (!chart || !completion || !elapsed) throw new Error("no chart");
  const names = drawn(sheet, chart.categories.range);
  expect(drawn(sheet, completion.values.range).map((value, row) => [names[row], value])).toEqual(printed);
  expect(new Set(drawn(sheet, elapsed.values.range))).toEqual(new Set([50]));
});

it("of many indicators shows the twenty that are furthest behind, and says so", async () => {
  const gateway = await prepared();
  await build(gateway);
  const sheet = gateway.sheet(OVERVIEW);
  const chart = sheet.charts.get("概览完成率1");
  if (!chart) throw new Error("no chart");
  expect(rowOf(sheet, "完成年度目标与时间进度（进度最慢的20项，共36项）")).toHaveLength(OVERVIEW_COLUMNS.tables);
  const gaps = drawn(sheet, { ...chart.categories.range, column: 3 }).map(Number);
  expect(gaps).toHaveLength(20);
  // 24.36 ÷ 85 = 28.66 %, 21.3 points below 50.0 %
  expect([gaps[0], drawn(sheet, chart.categories.range)[0]]).toEqual([-21.3, "国有土地使用权出让收入"]);
  expect([...gaps].sort((one, other) => one - other)).toEqual(gaps);
});

it("[N1] stacks counts that add up to the total, by group and by agency", async () => {
  const gateway = await prepared(gulouPlan());
  expect((await build(gateway)).charts).toBe(2);
  const sheet = gateway.sheet(OVERVIEW);
  // The published sample names no agencies; nothing is behind or annual in it, so nothing is drawn for those.
  expect([...sheet.charts.keys()]).toEqual(["概览完成率1", "概览类别1"]);
  const chart = sheet.charts.get("概览类别1");
  if (!chart) throw new Error("no chart");
  expect(chart.series.map(({ name }) => name)).toEqual(["达超序时", "待报", "目标待定"]);
  const totals = drawn(sheet, { ...chart.categories.range, column: 1 });
  const sums = totals.map((_, row) =>
    chart.series.reduce((sum, { values }) => sum + Number(drawn(sheet, values.range)[row]), 0),
  );
  expect(sums).toEqual(totals);
  expect(totals).toEqual([10, 13, 12, 9, 7]);
});

it("[X5] holds values only, whoever reads it", async () => {
  const gateway = await prepared();
  await build(gateway, enUS);
  const sheet = gateway.sheet(OVERVIEW);
  expect(sheet.formulas.size).toBe(0);
  expect(sheet.value(0, 0)).toContain("the plan at a glance");
  expect(sheet.page).toMatchObject({ orientation: "landscape", fitToWidth: 1 });
});

it("takes two reads and two requests of edits, one read less where the verdicts are given", async () => {
  const gateway = await prepared();
  const before = gateway.reads + gateway.applies;
  await build(gateway);
  expect(gateway.reads + gateway.applies - before).toBe(4);
  const judged = await evaluateWorkbook(gateway, { period: H1 });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  const again = await buildOverview(gateway, { evaluation: judged.value, words: zhCN });
  expect(again).toMatchObject({ ok: true, value: { replaced: true, keptAs: null } });
});

describe("[X7] nothing typed is lost", () => {
  it("an overview that nobody typed into is replaced where it stands", async () => {
    const gateway = await prepared();
    await build(gateway);
    const before = gateway.image();
    const order = [...gateway.sheets.keys()];
    expect(await build(gateway)).toMatchObject({ replaced: true, keptAs: null });
    expect(gateway.image()).toEqual(before);
    expect([...gateway.sheets.keys()]).toEqual(order);
  });

  it.each([
    ["beside the tables", 30, 25],
    ["into a table", 8, 1],
    ["below everything", 190, 0],
  ])("one that people typed into stays under another name: %s", async (_, row, column) => {
    const gateway = await prepared();
    await build(gateway);
    gateway.sheet(OVERVIEW).set(row, column, "请分管领导阅");
    expect(await build(gateway)).toMatchObject({ replaced: true, keptAs: `${OVERVIEW}（留存）` });
    expect(gateway.sheet(`${OVERVIEW}（留存）`).value(row, column)).toBe("请分管领导阅");
    expect(gateway.sheet(OVERVIEW).value(row, column)).not.toBe("请分管领导阅");
    gateway.sheet(OVERVIEW).set(row, column, "再阅");
    expect(await build(gateway)).toMatchObject({ keptAs: `${OVERVIEW}（留存2）` });
  });

  it("a sheet of that name that is not ours is never touched", async () => {
    const gateway = await prepared();
    await gateway.apply([{ kind: "addSheet", sheet: OVERVIEW }]);
    gateway.sheet(OVERVIEW).set(0, 0, "我的概览");
    const before = gateway.image();
    const result = await buildOverview(gateway, { period: H1, words: zhCN });
    expect(result).toMatchObject({ ok: false, problems: [{ code: "sheetNotOurs", facts: { sheet: OVERVIEW } }] });
    expect(gateway.image()).toEqual(before);
  });
});

it("leaves the old overview or the new one, whichever edit the host fails at", async () => {
  const start = await prepared();
  await build(start);
  start.sheet(OVERVIEW).set(40, 25, "批注");
  const counted = start.copy();
  await build(counted);
  const kept = `${OVERVIEW}（留存）`;
  for (let at = 0; at < counted.edits.length; at += 1) {
    const gateway = start.copy();
    gateway.fault = { atEdit: at };
    const result = await buildOverview(gateway, { period: H1, words: zhCN });
    const holders = [OVERVIEW, kept].filter((name) => gateway.sheets.get(name)?.value(40, 25) === "批注");
    expect(holders).toEqual([result.ok ? kept : expect.stringMatching(/^概览/u)]);
    expect(gateway.sheets.has(OVERVIEW)).toBe(true);
    expect(gateway.sheets.has(`${OVERVIEW}（生成中）`)).toBe(false);
  }
});

it("says so where there is nothing to show", async () => {
  const result = await buildOverview(new MemoryGateway(), { words: zhCN });
  expect(result).toMatchObject({ ok: false, problems: [{ code: "sheetMissing" }] });
});

it("shows each table of a plan by itself: tallies are never taken across them", async () => {
  const { indicators, ...plan } = gulouPlan();
  const tables = [
    { code: "MAIN", label: "附表1", name: "主要目标" },
    { code: "PROJECTS", label: "附表2", name: "重大项目" },
  ];
  const split = indicators.map((indicator, at) => (at < 40 ? indicator : { ...indicator, table: "PROJECTS" }));
  const gateway = await prepared({ ...plan, tables, indicators: split });
  await build(gateway);
  const sheet = gateway.sheet(OVERVIEW);
  const second = [...sheet.values].find(([, value]) => value === "重大项目")?.[0].split(",")[0];
  expect(rowOf(sheet, "主要目标", 4)[1]).toBe(40);
  expect(rowOf(sheet, "重大项目", Number(second) + 1)[1]).toBe(11);
  expect([...sheet.charts.keys()]).toContain("概览类别2");
});
