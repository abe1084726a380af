import type { Plan } from "../../src/domain/indicator/indicator";
import { readPlan } from "../../src/domain/indicator/readPlan";
import { buildAnnexes } from "../../src/workflows/buildAnnexes";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { annexZh } from "../../src/wording/zhCN/annex";
import { H1 } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { prepare } from "./preparedPlan";

/** A made-up plan of two tables: 示例区 does not exist. */
function plan(): Plan {
  const flow = { unit: "亿元", kind: "flow", targetText: "10亿元" };
  const read = readPlan({
    format: "plan-annex/1",
    region: "示例区（虚构）",
    year: 2024,
    tables: [
      { code: "MAIN", label: "附表1", name: "主要目标" },
      { code: "PROJECTS", label: "附件2", name: "重大项目", title: "重大项目进展表（虚构）" },
    ],
    indicators: [
      { ...flow, code: "A", name: "甲", actual: 6 },
      { ...flow, code: "B", name: "乙", actual: 2, parent: "A", subgroup: "工业" },
      { ...flow, code: "C", name: "丙", actual: 5, table: "PROJECTS" },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function evaluated(gateway: MemoryGateway) {
  const judged = await evaluateWorkbook(gateway, { period: H1 });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  return judged.value;
}

it("keeps tables, wholes and smaller groups from the file to the sheets and back", async () => {
  const gateway = new MemoryGateway();
  await prepare(gateway, plan());
  const { plan: back, problems } = await evaluated(gateway);
  expect(problems).toEqual([]);
  expect(back.tables).toEqual([
    { code: "主要目标", label: "附表1", name: "主要目标" },
    { code: "重大项目", label: "附件2", name: "重大项目", title: "重大项目进展表（虚构）" },
  ]);
  expect(back.indicators.map(({ table, parent, subgroup }) => [table, parent, subgroup])).toEqual([
    ["主要目标", undefined, undefined],
    ["主要目标", "A", "工业"],
    ["重大项目", undefined, undefined],
  ]);
  const before = gateway.image();
  await prepare(gateway, plan());
  await prepare(gateway, back);
  expect(gateway.image()).toEqual(before);
});

it("[N1] tallies each table apart", async () => {
  const gateway = new MemoryGateway();
  await prepare(gateway, plan());
  const { evaluation } = await evaluated(gateway);
  expect([evaluation.tally.total, evaluation.tally.reached]).toEqual([2, 1]);
  expect(evaluation.tables?.map(({ table, tally }) => [table.label, tally.total, tally.reached])).toEqual([
    ["附表1", 2, 1],
    ["附件2", 1, 1],
  ]);
});

it("builds an annex for each table, on a sheet of its own", async () => {
  const gateway = new MemoryGateway();
  await prepare(gateway, plan());
  const built = await buildAnnexes(gateway, { period: H1, words: annexZh });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  expect(built.value.map(({ sheet, table, indicatorRows }) => [sheet, table.title, indicatorRows])).toEqual([
    ["附表1主要目标2024年1-6月", "示例区（虚构）2024年主要目标上半年执行情况表", 2],
    ["附件2重大项目2024年1-6月", "重大项目进展表（虚构）", 1],
  ]);
  expect([...gateway.sheets.keys()].slice(-2)).toEqual(built.value.map(({ sheet }) => sheet));
});

it("lists a circle of wholes on 指标体系 with its cell, and evaluates the rest", async () => {
  const gateway = new MemoryGateway();
  await prepare(gateway, plan());
  const schema = gateway.sheet("指标体系");
  const heading = [...Array(30).keys()].find((column) => schema.value(3, column) === "上级指标") ?? 0;
  schema.set(4, heading, "B");
  const { problems, evaluation } = await evaluated(gateway);
  expect(problems.map(({ code }) => code)).toEqual(["parentCircle", "parentCircle"]);
  expect(evaluation.rows).toHaveLength(3);
  expect((await prepareSheets(gateway, { period: H1 })).ok).toBe(false);
});
