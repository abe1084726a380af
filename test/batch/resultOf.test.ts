import { resultOf } from "../../src/batch/resultOf";
import type { Evaluation, PlanEvaluation } from "../../src/domain/evaluation/evaluation";
import type { Tally } from "../../src/domain/evaluation/tally";
import { Exact } from "../../src/domain/exact";
import { warning } from "../../src/domain/problem";
import type { TargetPart } from "../../src/domain/target/target";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import type { WorkbookEvaluation } from "../../src/workflows/outcomes";
import type { Words } from "../../src/wording/words";

const PART: TargetPart = {
  text: "不少于105亿元",
  start: 0,
  end: 8,
  measure: "amount",
  bound: "atLeast",
  approximate: false,
  value: new Exact(105),
  upper: null,
  unit: "亿元",
  tier: "target",
};

// 88.53 of 105, elapsed 6/12: published half-year report of 鼓楼区 2024 (84.3 %, 34.3 points above pace).
const ROW: Evaluation = {
  figures: {
    indicator: { code: "TECH_CONTRACTS", name: "技术合同成交额", unit: "亿元", kind: "flow" },
    target: "不少于105亿元",
    actual: 88.53,
    prior: null,
    publishedYoy: 3.44,
    annualOnly: false,
    place: "",
  },
  target: { state: "number", text: "不少于105亿元", parts: [PART] },
  judgedPart: PART,
  status: "ahead",
  completionRate: new Exact("88.53").div(105),
  elapsedShare: new Exact("0.5"),
  gap: new Exact("88.53").div(105).minus("0.5").times(100),
  yearOnYear: { value: new Exact("3.44"), unit: "%", origin: "published", words: null },
  halfway: true,
  explanation: { code: "flowAhead", facts: { actual: 88.53 } },
  problems: [],
};

const PENDING: Evaluation = {
  ...ROW,
  target: { state: "pending", text: "", reason: "blank", at: 0 },
  judgedPart: null,
  status: "targetPending",
  completionRate: null,
  gap: null,
  yearOnYear: { value: null, unit: "%", origin: "none", words: "turnedProfitable" },
  halfway: null,
  explanation: { code: "targetBlank", facts: {} },
};

const TALLY: Tally = {
  total: 72,
  reached: 62,
  behind: 10,
  annual: 0,
  unreported: 0,
  targetPending: 0,
  assessed: 72,
  halfway: 63,
  manual: 0,
  reachedRate: { numerator: 62, denominator: 72, value: 62 / 72 },
  halfwayRate: { numerator: 63, denominator: 72, value: 63 / 72 },
  byGroup: [],
  byAgency: [],
};

const WORDS = {
  explanation: ({ code }) => `说明 ${code}`,
  problem: ({ code }) => `问题 ${code}`,
  annex: { growth: { turnedProfitable: "扭亏为盈" } },
} as Words;

function judged(rows: readonly Evaluation[], tables?: PlanEvaluation["tables"]): WorkbookEvaluation {
  const period = { year: 2024, throughMonth: 6 };
  return {
    plan: { format: "plan-annex/1", region: "鼓楼区", year: 2024, indicators: [] },
    period,
    settings: DEFAULT_SETTINGS,
    annexes: [],
    evaluation: { period, rows, tally: TALLY, problems: [], ...(tables && { tables }) },
    fill: [],
    places: new Map(),
    problems: [],
  };
}

test("the report has exactly these fields", () => {
  const result = resultOf(judged([ROW]), [], WORDS);
  expect(Object.keys(result)).toEqual(["region", "year", "period", "settings", "rows", "tally", "problems"]);
  expect(Object.keys(result.rows[0] ?? {}).join()).toBe(
    "code,name,status,origin,type,completionRate,elapsedShare,gap,yearOnYear,yearOnYearUnit,yearOnYearWords,explanation,target",
  );
  expect(result).toMatchObject({ region: "鼓楼区", period: "2024年1-6月" });
});

test("[R1] figures are the nearest doubles of the exact values, not rounded ones", () => {
  const [row] = resultOf(judged([ROW]), [], WORDS).rows;
  // 88.53 ÷ 105 = 0.843142857142857142…; (0.843142857… − 0.5) × 100 = 34.3142857142857142…
  expect(row?.completionRate).toBe(Number("0.84314285714285714286"));
  expect(row?.gap).toBe(Number("34.314285714285714286"));
  expect(row?.elapsedShare).toBe(0.5);
  expect(row?.yearOnYear).toBe(3.44);
  expect(row?.explanation).toBe("说明 flowAhead");
});

test("a target shows its text and the figures of the judged part", () => {
  const [row] = resultOf(judged([ROW]), [], WORDS).rows;
  expect(row?.target).toEqual({
    text: "不少于105亿元",
    state: "number",
    reason: null,
    value: 105,
    upper: null,
    bound: "atLeast",
    approximate: false,
    unit: "亿元",
    measure: "amount",
    parts: [
      {
        text: "不少于105亿元",
        value: 105,
        upper: null,
        bound: "atLeast",
        approximate: false,
        unit: "亿元",
        measure: "amount",
        tier: "target",
      },
    ],
  });
});

test("[S8][T6] a status by hand says so, and a row its type where schema or target say it", () => {
  const indicator = { ...ROW.figures.indicator, type: "obligatory" } as const;
  const manual: Evaluation = { ...ROW, origin: "manual", figures: { ...ROW.figures, indicator } };
  const rows = resultOf(judged([ROW, manual, PENDING]), [], WORDS).rows;
  expect(rows.map(({ origin, type }) => [origin, type])).toEqual([
    ["computed", null],
    ["manual", "obligatory"],
    ["computed", null],
  ]);
});

test("[T3] where there is no figure there is null, never 0", () => {
  const [row] = resultOf(judged([PENDING]), [], WORDS).rows;
  expect(row).toMatchObject({ completionRate: null, gap: null, yearOnYear: null, status: "targetPending" });
  // G1: what the annex prints in place of a rate
  expect(row?.yearOnYearWords).toBe("扭亏为盈");
  expect(row?.target).toMatchObject({ state: "pending", reason: "blank", value: null, unit: "", parts: [] });
});

test("[N2] both rates are shares, each with its own count", () => {
  const { tally } = resultOf(judged([ROW]), [], WORDS);
  // 62/72 and 63/72 as published: two tallies.
  expect(tally.reachedRate).toBe(62 / 72);
  expect(tally.halfwayRate).toBe(0.875);
  expect(Object.keys(tally)).toHaveLength(14);
});

test("[N3] a tally shows its denominator, and each group and agency with counts of its own", () => {
  const part = (name: string, reached: number, total: number) => ({
    ...TALLY,
    name,
    total,
    reached,
    behind: total - reached,
    assessed: total,
    reachedRate: { numerator: reached, denominator: total, value: reached / total },
  });
  const tally: Tally = {
    ...TALLY,
    byGroup: [part("工业", 40, 48), part("", 22, 24)],
    byAgency: [part("区统计局", 62, 72)],
  };
  const given = judged([ROW]);
  const result = resultOf({ ...given, evaluation: { ...given.evaluation, tally } }, [], WORDS).tally;
  expect(result.denominator).toBe(72);
  expect(result.byGroup.map(({ name, reached, denominator }) => [name, reached, denominator])).toEqual([
    ["工业", 40, 48],
    ["", 22, 24],
  ]);
  expect(result.byAgency[0]?.reachedRate).toBe(62 / 72);
});

test("[N1] of several tables each row says its table, and the tally which table it is of", () => {
  const tables = [
    { table: { code: "MAIN", label: "附表1", name: "主要目标" }, tally: TALLY },
    { table: { code: "PROJECTS", label: "附表2", name: "重大项目" }, tally: { ...TALLY, total: 81 } },
  ];
  const project = { ...ROW, figures: { ...ROW.figures, indicator: { ...ROW.figures.indicator, table: "重大项目" } } };
  const result = resultOf(judged([ROW, project], tables), [], WORDS);
  expect(result.rows.map(({ table }) => table)).toEqual(["MAIN", "PROJECTS"]);
  expect(result.tallyTable).toBe("MAIN");
  expect(result.tables?.map(({ code, tally }) => [code, tally.total])).toEqual([
    ["MAIN", 72],
    ["PROJECTS", 81],
  ]);
});

test("problems carry code, severity, place, sentence and facts", () => {
  const { problems } = resultOf(judged([]), [warning("fieldUnknown", "indicators[0].x", { field: "x" })], WORDS);
  expect(problems).toEqual([
    {
      code: "fieldUnknown",
      severity: "warning",
      place: "indicators[0].x",
      message: "问题 fieldUnknown",
      facts: { field: "x" },
    },
  ]);
});
