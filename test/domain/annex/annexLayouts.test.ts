import type { AnnexTable } from "../../../src/domain/annex/annex";
import type { AnnexDefinition } from "../../../src/domain/annex/annexDefinition";
import { annexOf } from "../../../src/domain/annex/annexOf";
import { evaluatePlan } from "../../../src/domain/evaluation/evaluatePlan";
import type { Figures } from "../../../src/domain/evaluation/evaluation";
import type { PlanTable } from "../../../src/domain/indicator/indicator";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { printedText } from "../../../src/workbook/printedText";
import { annexZh } from "../../../src/wording/zhCN/annex";

const H1 = { year: 2024, throughMonth: 6 };
const TABLES: readonly PlanTable[] = [
  { code: "MAIN", label: "附表1", name: "主要目标" },
  { code: "PROJECTS", label: "附表2", name: "重大项目", title: "重大项目进展表" },
];

type Given = Partial<Omit<Figures, "indicator">> & { readonly indicator?: Partial<Figures["indicator"]> };

function figures(code: string, given: Given = {}): Figures {
  const indicator = { code, name: code, unit: "亿元", kind: "flow" as const, ...given.indicator };
  const blank = { target: "10亿元", actual: 6, prior: null, publishedYoy: null, annualOnly: false, place: "F4" };
  return { ...blank, ...given, indicator };
}

function annex(
  rows: readonly Figures[],
  definition: Partial<AnnexDefinition> = {},
  settings: Settings = DEFAULT_SETTINGS,
  tables: readonly PlanTable[] = [],
): AnnexTable {
  const evaluation = evaluatePlan(rows, H1, settings, tables);
  const whole = { label: "附表", layout: "groups" as const, ...definition };
  return annexOf(evaluation, { region: "示例区", period: H1 }, annexZh, settings, whole);
}

function column(table: AnnexTable, role: string): readonly string[] {
  const at = table.columns.findIndex((candidate) => candidate.role === role);
  return table.groups.flatMap(({ rows }) => rows).map(({ cells }) => printedText(cells[at] ?? null));
}

const roles = (table: AnnexTable): readonly string[] => table.columns.map(({ role }) => role);

describe("[X1] 其中 parts", () => {
  const rows = [
    figures("收入", { indicator: { group: "财政" } }),
    figures("投资", { indicator: { group: "财政" } }),
    figures("税收", { indicator: { parent: "收入" } }),
    figures("增值税", { indicator: { group: "财政", parent: "税收" } }),
    figures("非税", { indicator: { group: "财政", parent: "收入" } }),
    figures("土地", { indicator: { group: "其他", parent: "收入" } }),
  ];

  it("stand indented below their whole, and name it where it stands in another group", () => {
    const table = annex(rows);
    expect(table.groups.map(({ name }) => name)).toEqual(["财政", "其他"]);
    expect(column(table, "name")).toEqual([
      "收入",
      "其中：税收",
      "其中：增值税",
      "　　　非税",
      "投资",
      "收入其中：土地",
    ]);
    expect(table.groups.flatMap((group) => group.rows.map(({ level }) => level))).toEqual([0, 1, 2, 1, 0, 0]);
    expect(table.footnotes.join("")).toContain("合计不一定等于总数");
  });

  it("are all listed once even where wholes go round in a circle", () => {
    const circle = [figures("甲", { indicator: { parent: "乙" } }), figures("乙", { indicator: { parent: "甲" } })];
    expect([...column(annex(circle), "name")].sort()).toEqual(["乙其中：甲", "其中：乙"]);
  });
});

it("[X1] has a column of 小类 only where some indicator has one", () => {
  expect(roles(annex([figures("甲")]))).not.toContain("subgroup");
  const table = annex([figures("甲", { indicator: { group: "经济", subgroup: "工业" } })]);
  expect(column(table, "subgroup")).toEqual(["工业"]);
});

it("[T1] has a column of 期成目标 only where some target has two tiers, and says that it does not count", () => {
  const table = annex([figures("甲", { target: "10亿元，期成12亿元" }), figures("乙")]);
  expect([column(table, "targetValue"), column(table, "stretchTarget")]).toEqual([
    ["10", "10亿元"].map((text) => text.replace("亿元", "")),
    ["期成12亿元", ""],
  ]);
  expect(table.footnotes.join("")).toContain("期成目标单独列示");
});

it("[S6] gives each number of a target a line of its own where that is asked for", () => {
  const row = figures("甲", { target: "10亿元，增长7%", actual: 6, publishedYoy: 5 });
  const table = annex([row, figures("乙")], { compound: "lines" });
  expect(table.groups.flatMap((group) => group.rows.map(({ code }) => code))).toEqual(["甲", "甲#1", "甲#2", "乙"]);
  expect(column(table, "name")).toEqual(["甲", "目标：10亿元", "目标：增长7%", "乙"]);
  // 6 ÷ 10 = 60.0 %, ahead of 50.0 %; 5 % of growth against 7 %, behind: so the whole is behind.
  expect(column(table, "status")).toEqual(["未达序时", "超序时", "未达序时", "超序时"]);
  expect(column(table, "completion")).toEqual(["60.0", "60.0", "", "60.0"]);
});

describe("[X1] by responsible agency", () => {
  const rows = [
    figures("甲", { indicator: { no: "1", group: "经济", agency: "统计局" } }),
    figures("乙", { indicator: { no: "2", group: "民生", agency: "人社局" } }),
    figures("丙", { indicator: { no: "3", group: "民生", agency: "统计局" } }),
  ];

  it("has each agency once, in the order in which they first stand, and no column of groups", () => {
    const table = annex(rows, { layout: "agencies" });
    expect(table.groups.map((group) => [group.name, group.rows.map(({ code }) => code)])).toEqual([
      ["统计局", ["甲", "丙"]],
      ["人社局", ["乙"]],
    ]);
    expect(table.groupRole).toBe("agency");
    expect(roles(table).slice(0, 3)).toEqual(["no", "agency", "name"]);
    expect(roles(table)).not.toContain("group");
  });
});

describe("only what is behind", () => {
  const rows = [figures("甲", { actual: 4 }), figures("乙"), figures("丙", { actual: null })];

  it("lists it with its gap and why, and says how many of how many", () => {
    const table = annex(rows, { layout: "behind" });
    expect(column(table, "name")).toEqual(["甲"]);
    // 4 ÷ 10 = 40.0 %, 10.0 points below 50.0 %.
    expect(column(table, "gap")).toEqual(["-10.0"]);
    expect(column(table, "explanation")[0]).toContain("低于时间进度");
    expect(table.footnotes[0]).toContain("本表只列未达序时的指标：3项指标中1项，参加评价2项。");
  });

  it("is an empty table that says so where nothing is behind", () => {
    const table = annex([figures("乙")], { layout: "behind" });
    expect(table.groups).toEqual([]);
    expect(table.footnotes[0]).toContain("1项指标中没有未达序时的");
  });
});

describe("tables of one plan", () => {
  const rows = [
    figures("甲"),
    figures("乙", { indicator: { table: "MAIN" } }),
    figures("丙", { indicator: { table: "PROJECTS" }, actual: 4 }),
  ];

  it("print apart, each under its own title; an indicator that names no table stands in the first", () => {
    const main = annex(rows, { label: "附表1", table: "MAIN" }, DEFAULT_SETTINGS, TABLES);
    expect([main.label, main.title]).toEqual(["附表1", "示例区2024年主要目标上半年执行情况表"]);
    expect(column(main, "name")).toEqual(["甲", "乙"]);
    const projects = annex(rows, { label: "附表2", table: "重大项目" }, DEFAULT_SETTINGS, TABLES);
    expect([projects.title, column(projects, "name")]).toEqual(["重大项目进展表", ["丙"]]);
    expect(roles(projects)).not.toContain("yearOnYear");
  });

  it("[N1] are tallied apart", () => {
    const { tally, tables } = evaluatePlan(rows, H1, DEFAULT_SETTINGS, TABLES);
    expect([tally.total, tally.reached]).toEqual([2, 2]);
    expect(tables?.map((entry) => [entry.table.code, entry.tally.total, entry.tally.behind])).toEqual([
      ["MAIN", 2, 0],
      ["PROJECTS", 1, 1],
    ]);
  });
});

it("[X1] has the columns that were chosen, in their order, and the title that was given", () => {
  const table = annex([figures("甲", { prior: 5, indicator: { type: "obligatory" } })], {
    columns: ["name", "type", "prior", "actual", "unit"],
    title: "主要指标表",
  });
  expect([roles(table), table.title, table.headnote]).toEqual([
    ["name", "type", "prior", "actual", "unit"],
    "主要指标表",
    "",
  ]);
  expect(column(table, "type")).toEqual(["约束性"]);
});

it("prints statuses in the office's own words, and rates with the decimals that were chosen", () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, statusWords: { ahead: "快于时序" }, rateDecimals: 2 };
  const table = annex([figures("甲", { target: "9亿元" })], {}, settings);
  // 6 ÷ 9 = 66.666… %
  expect([column(table, "status"), column(table, "completion")]).toEqual([["快于时序"], ["66.67"]]);
});
