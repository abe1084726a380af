import type { AnnexTable } from "../../../src/domain/annex/annex";
import { annexOf } from "../../../src/domain/annex/annexOf";
import { evaluatePlan } from "../../../src/domain/evaluation/evaluatePlan";
import type { Figures } from "../../../src/domain/evaluation/evaluation";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { annexZh } from "../../../src/wording/zhCN/annex";

const H1 = { year: 2024, throughMonth: 6 };

function figures(
  given: Partial<Omit<Figures, "indicator">> & { readonly indicator?: Partial<Figures["indicator"]> },
): Figures {
  const indicator: Figures["indicator"] = { code: "A", name: "指标", unit: "亿元", kind: "flow", ...given.indicator };
  return {
    target: null,
    actual: null,
    prior: null,
    publishedYoy: null,
    annualOnly: false,
    place: "F4",
    ...given,
    indicator,
  };
}

function annex(rows: readonly Figures[], settings: Settings = DEFAULT_SETTINGS): AnnexTable {
  return annexOf(evaluatePlan(rows, H1, settings), { region: "示例区", period: H1 }, annexZh, settings);
}

function printed(table: AnnexTable, role: string, row = 0): unknown {
  const column = table.columns.findIndex((candidate) => candidate.role === role);
  return table.groups.flatMap(({ rows }) => rows)[row]?.cells[column] ?? null;
}

it("[X3] prints — where there is no half-year figure, 0 for 0, and nothing where nothing is reported", () => {
  const table = annex([
    figures({ indicator: { unit: "个" }, target: "10个", annualOnly: true }),
    figures({ indicator: { code: "B" }, target: "10亿元", actual: 0 }),
    figures({ indicator: { code: "C" }, target: "10亿元" }),
  ]);
  expect([0, 1, 2].map((row) => printed(table, "actual", row))).toEqual([
    { text: "—" },
    { value: 0, decimals: 0 },
    null,
  ]);
  expect([0, 1, 2].map((row) => printed(table, "status", row))).toEqual([
    { text: "年度指标" },
    { text: "未达序时" },
    { text: "待报" },
  ]);
  expect(table.footnotes.join("")).toContain("“—”表示");
});

it("[X3] prints the mark of the settings for what is not reported, and says so", () => {
  const table = annex([figures({ target: "10亿元" })], { ...DEFAULT_SETTINGS, unreportedMark: "…" });
  expect(printed(table, "actual")).toEqual({ text: "…" });
  expect(table.footnotes.join("")).toContain("“…”表示本期数据尚未上报");
});

it("[R1] [R2] prints rates with one decimal, rounded once as the settings say: 17 ÷ 33 = 51.515…", () => {
  const row = figures({ indicator: { unit: "个" }, target: "33个", actual: 17 });
  expect(printed(annex([row]), "completion")).toEqual({ value: 51.5, decimals: 1 });
  const third = figures({ target: "3亿元", actual: 2 });
  expect(printed(annex([third]), "completion")).toEqual({ value: 66.7, decimals: 1 });
  expect(printed(annex([third], { ...DEFAULT_SETTINGS, rounding: "truncate" }), "completion")).toEqual({
    value: 66.6,
    decimals: 1,
  });
  expect(annex([third], { ...DEFAULT_SETTINGS, rounding: "truncate" }).footnotes.join("")).toContain("截尾");
});

it("[G2] prints a difference of ratios in 个百分点, never as %", () => {
  const table = annex([figures({ indicator: { kind: "ratio", unit: "%", yoyUnit: "个百分点" }, publishedYoy: 1.2 })]);
  expect(printed(table, "yearOnYear")).toEqual({ text: "1.2个百分点" });
  expect(table.footnotes.join("")).toContain("比率之差");
});

it("[G1] prints words where the base is a loss: −2 after −5", () => {
  const table = annex([figures({ actual: -2, prior: -5 })]);
  expect(printed(table, "yearOnYear")).toEqual({ text: "减亏" });
});

it("[X2] has one unit line in place of the column where all units are the same", () => {
  const table = annex([figures({}), figures({ indicator: { code: "B" } })]);
  expect(table.headnote).toBe("计量单位：亿元");
  expect(table.columns.map(({ role }) => role)).not.toContain("unit");
  expect(annex([figures({}), figures({ indicator: { code: "B", unit: "个" } })]).headnote).toBe("");
});

it("[X1] has groups of consecutive rows, one cell for each column in every row", () => {
  const table = annex(["甲", "甲", "乙", "甲"].map((group, at) => figures({ indicator: { code: `${at}`, group } })));
  expect(table.groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["甲", 2],
    ["乙", 1],
    ["甲", 1],
  ]);
  for (const { rows } of table.groups) for (const { cells } of rows) expect(cells.length).toBe(table.columns.length);
});

it("[X4] notes the rule for growth only where growth was judged, and settings that are not the usual ones", () => {
  const growth = figures({ indicator: { kind: "growth" }, target: "增长5%左右", publishedYoy: 4.4 });
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    approximateTolerance: 0.5,
    elapsedBy: "days",
    aheadBand: 2,
    judgeOn: "printed",
  };
  const notes = annex(
    [growth, figures({ indicator: { code: "B" }, target: "10亿元", actual: 6 })],
    settings,
  ).footnotes.join("");
  expect(notes).toContain("增速类指标以实际增速与目标增速比较");
  expect(notes).toContain("上下0.5个百分点");
  // 182 of the 366 days of 2024 are 49.7 %.
  expect(notes).toContain("按天数计算，1—6月为49.7%");
  expect(notes).toContain("高于时间进度超过2个百分点为超序时");
  expect(notes).toContain("按修约后的数判断");
});

it("[X2] is titled by region, year and the name of the period", () => {
  expect(annex([figures({})]).title).toBe("示例区2024年国民经济和社会发展计划上半年执行情况表");
});

it.each([
  // 279 ÷ 100 = 2.79: growth of 179 %, 1.79 times.
  ["倍", { actual: 279, prior: 100 }, { text: "1.79倍" }],
  ["倍", { publishedYoy: 1234.5 }, { text: "12.35倍" }],
  ["倍", { publishedYoy: 100 }, { text: "1.00倍" }],
  ["倍", { publishedYoy: 99.9 }, { value: 99.9, decimals: 1 }],
  ["倍", { publishedYoy: -5 }, { value: -5, decimals: 1 }],
  ["增减量", { actual: 152, prior: 123 }, { text: "增加29天" }],
  ["增减量", { actual: 120, prior: 123 }, { text: "减少3天" }],
  ["增减量", { actual: 123, prior: 123 }, { text: "持平" }],
  ["增减量", { actual: 123, publishedYoy: 4 }, null],
  ["%", { actual: 279, prior: 100 }, { value: 179, decimals: 1 }],
])("[G5] prints growth in %s of %j as the unit says", (yoyUnit, given, cell) => {
  expect(printed(annex([figures({ indicator: { unit: "天", yoyUnit }, ...given })]), "yearOnYear")).toEqual(cell);
});

it("[G5] judges a growth that prints as a multiple in percent all the same", () => {
  const row = figures({ indicator: { kind: "growth", yoyUnit: "倍" }, target: "增长100%", publishedYoy: 179 });
  expect(printed(annex([row]), "status")).toEqual({ text: "超序时" });
});
