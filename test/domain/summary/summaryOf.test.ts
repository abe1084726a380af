import fc from "fast-check";
import type { Status } from "../../../src/domain/evaluation/evaluation";
import type { Exact } from "../../../src/domain/exact";
import { ROUNDING_MODES } from "../../../src/domain/rounding/roundingMode";
import { isConsistentSum } from "../../../src/domain/rounding/isConsistentSum";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { summariesOf } from "../../../src/domain/summary/summariesOf";
import { summaryOf } from "../../../src/domain/summary/summaryOf";
import type { PlanSummary, Shortfall } from "../../../src/domain/summary/summary";
import { gulouPlan } from "../../workbook/gulouPlan";
import { H1, judgedPlan, sampleAnnex } from "../../documents/sampleAnnex";
import { shiliPlan } from "../../samples/shiliPlan";
import { evaluated, type Given } from "../evaluation/givenFigures";
import { propertyRuns } from "../propertyRuns";

function lacking(given: Given, month = 6, settings = {}): readonly Shortfall[] {
  const [row] = summaryOf([evaluated(given, month, settings)], H1, { ...DEFAULT_SETTINGS, ...settings }).behind;
  return row?.shortfalls ?? [];
}

describe("[S3] says by how much a target is missed, in what the target is measured in", () => {
  it.each<[string, Given, Shortfall]>([
    // 4.77 ÷ 10.6 = 45.0 %, 5 points below 50.0 %
    ["a flow", { target: "10.6亿元", actual: 4.77 }, { yardstick: "pace", size: "5.0", unit: "个百分点" }],
    // 4.4 − 5 = −0.6
    [
      "growth",
      { kind: "growth", target: "增长5%", publishedYoy: 4.4 },
      { yardstick: "growth", size: "0.6", unit: "个百分点" },
    ],
    // 2.1 − 3 = −0.9
    [
      "a reduction",
      { kind: "reduction", unit: "%", target: "下降3%", actual: 2.1 },
      { yardstick: "reduction", size: "0.9", unit: "个百分点" },
    ],
    // 81.6 − 83 = −1.4
    [
      "a share",
      { kind: "ratio", unit: "%", target: "83%以上", actual: 81.6 },
      { yardstick: "target", size: "1.4", unit: "个百分点" },
    ],
    // 900 − 880 = 20
    [
      "a stock",
      { kind: "level", unit: "家", target: "900家以上", actual: 880 },
      { yardstick: "target", size: "20", unit: "家" },
    ],
    // 33.6 − 30 = 3.6
    [
      "a ceiling",
      { kind: "level", unit: "微克/立方米", direction: "lower", target: "30以内", actual: 33.6 },
      { yardstick: "limit", size: "3.6", unit: "微克/立方米" },
    ],
    // fifth instead of third
    [
      "a place",
      { kind: "rank", unit: "位", target: "全市前三", actual: 5 },
      { yardstick: "rank", size: "2", unit: "" },
    ],
  ])("%s", (_, given, shortfall) => expect(lacking(given)).toEqual([shortfall]));

  it("a range, below and above its ends: 3.4 − 3 = 0.4", () => {
    const cpi: Given = { kind: "ratio", unit: "%", direction: "range", target: "2%-3%" };
    expect(lacking({ ...cpi, actual: 1.5 })).toEqual([{ yardstick: "rangeBelow", size: "0.5", unit: "个百分点" }]);
    expect(lacking({ ...cpi, actual: 3.4 })).toEqual([{ yardstick: "rangeAbove", size: "0.4", unit: "个百分点" }]);
  });

  it("[S6] each missed number of a target that has several, and only those", () => {
    const both = lacking({ target: "162亿元，增长7%", actual: 72.9, publishedYoy: 5.5 });
    // 72.9 ÷ 162 = 45.0 %; 5.5 − 7 = −1.5
    expect(both.map(({ yardstick, size }) => [yardstick, size])).toEqual([
      ["pace", "5.0"],
      ["growth", "1.5"],
    ]);
    expect(lacking({ target: "162亿元，增长7%", actual: 90, publishedYoy: 5.5 })).toHaveLength(1);
  });

  it("[S9] never zero points where something is missing: 49.96 % is 0.04 points behind", () => {
    expect(lacking({ target: 10000, actual: 4996 })[0]?.size).toBe("0.04");
  });

  it("no size where the figure is equal and the target asks for more (突破)", () => {
    const given: Given = { kind: "level", unit: "家", target: "突破900家", actual: 900 };
    expect(lacking(given)).toEqual([{ yardstick: "target", size: null, unit: "家" }]);
  });
});

it("[S8] keeps the reason that a person gave, and no computed gap beside it", () => {
  const manual = { status: "behind", reason: "6月底未封顶" } as const;
  const [row] = summaryOf([evaluated({ target: "10亿元", actual: 9, manual })], H1).behind;
  expect(row).toMatchObject({ judgement: "6月底未封顶", shortfalls: [] });
});

it("[N2] takes the rates of all indicators where the settings say so, rounded as the annex rounds", () => {
  const rows = [
    evaluated({ target: "10亿元", actual: 6 }),
    evaluated({ target: "10亿元", actual: 4 }),
    evaluated({ target: "10亿元" }),
  ];
  // 1 of 3 is 33.333… %; of the two assessed, 50 %
  const all = summaryOf(rows, H1, { ...DEFAULT_SETTINGS, denominator: "all", rateDecimals: 2 });
  expect(all.reachedRate).toEqual({ numerator: 1, denominator: 3, percent: "33.33" });
  expect(summaryOf(rows, H1).reachedRate).toEqual({ numerator: 1, denominator: 2, percent: "50.0" });
});

it("[N3] one summary for each table that has indicators, under the label that the user gave its annex", () => {
  const { indicators, ...plan } = gulouPlan();
  const tables = [
    { code: "MAIN", label: "附表1", name: "主要目标" },
    { code: "PROJECTS", label: "附表2", name: "重大项目" },
    { code: "EMPTY", label: "附表3", name: "民生实事" },
  ];
  const split = indicators.map((indicator, at) => (at < 11 ? { ...indicator, table: "PROJECTS" } : indicator));
  const settings = {
    ...DEFAULT_SETTINGS,
    annexes: [{ label: "表二", table: "重大项目", layout: "groups" as const }],
  };
  const judged = judgedPlan({ ...plan, indicators: split, tables }, settings);
  const summaries = summariesOf(judged, { tables }, settings);
  expect(summaries.map(({ name, label, counts }) => [name, label, counts.total])).toEqual([
    ["主要目标", "附表1", 40],
    ["重大项目", "表二", 11],
  ]);
});

/** Statuses as the annex's rows have them. */
function countsInAnnex(statuses: readonly Status[]): Pick<PlanSummary["counts"], "total" | "reached" | "behind"> {
  const behind = statuses.filter((status) => status === "behind").length;
  const reached = statuses.filter((status) => ["completed", "ahead", "onPace"].includes(status)).length;
  return { total: statuses.length, reached, behind };
}

it.each([
  ["the published sample", gulouPlan()],
  ["the fictional sample", shiliPlan()],
])("never contradicts the annex: %s", (_, plan) => {
  const [summary] = summariesOf(judgedPlan(plan), plan);
  const table = sampleAnnex(plan);
  const rows = table.groups.flatMap((group) => group.rows);
  expect(summary?.counts).toMatchObject(countsInAnnex(rows.map(({ status }) => status)));
  expect(summary?.behind.map(({ code }) => code)).toEqual(
    rows.filter(({ status }) => status === "behind").map(({ code }) => code),
  );
});

describe("whatever the figures", () => {
  const status = fc.record({
    target: fc.constantFrom("10亿元", "增长5%", "完成市下达任务", "看不懂的", null),
    actual: fc.option(fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100)),
    publishedYoy: fc.option(fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10)),
    group: fc.constantFrom("甲", "乙", ""),
    agency: fc.constantFrom("一局", "二局", ""),
  });
  const settings = fc.record({
    denominator: fc.constantFrom("assessed" as const, "all" as const),
    rounding: fc.constantFrom(...ROUNDING_MODES),
    rateDecimals: fc.integer({ min: 0, max: 3 }),
  });

  it("[N1] counts add up, as a whole and by section, and every indicator behind is named once", () => {
    fc.assert(
      fc.property(fc.array(status, { maxLength: 30 }), settings, (given, chosen) => {
        const all = { ...DEFAULT_SETTINGS, ...chosen };
        const summary = summaryOf(
          given.map((row, at) => evaluated({ ...row, code: `C${at}` }, 6, chosen)),
          H1,
          all,
        );
        for (const { counts } of [summary, ...summary.byGroup, ...summary.byAgency]) {
          const { total, reached, behind, annual, unreported, targetPending } = counts;
          expect(reached + behind + annual + unreported + targetPending).toBe(total);
        }
        for (const sections of [summary.byGroup, summary.byAgency]) {
          expect(sections.reduce((sum, { counts }) => sum + counts.behind, 0)).toBe(summary.behind.length);
        }
        expect(summary.counts.behind).toBe(summary.behind.length);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("[R3] a printed gap is consistent with the printed completion and elapsed time, and never zero", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(100_000),
        fc.integer({ min: 1, max: 12 }),
        (target, actual, month) => {
          const row = evaluated({ target, actual }, month);
          const [shortfall] = summaryOf([row], { year: 2024, throughMonth: month }).behind[0]?.shortfalls ?? [];
          if (row.status !== "behind" || row.completionRate === null) return;
          const printed = (value: Exact): { value: number; decimals: number } => ({
            value: Number(value.times(100).toFixed(1)),
            decimals: 1,
          });
          const size = shortfall?.size ?? "0";
          expect(Number(size)).toBeGreaterThan(0);
          const gap = { value: Number(size), decimals: size.split(".")[1]?.length ?? 0 };
          expect(isConsistentSum(printed(row.elapsedShare), [printed(row.completionRate), gap])).toBe(true);
        },
      ),
      { numRuns: propertyRuns(2000) },
    );
  });
});
