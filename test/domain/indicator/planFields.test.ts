import { planJsonSchema } from "../../../src/domain/indicator/planJsonSchema";
import { readPlan } from "../../../src/domain/indicator/readPlan";
import { problemTextZh } from "../../../src/wording/zhCN/problemTextZh";

const GDP = { code: "GDP", name: "地区生产总值", unit: "亿元", kind: "growth" };
const INCOME = { code: "INCOME", name: "居民收入", unit: "元", kind: "relation" };

function problemsOf(...indicators: readonly object[]): readonly string[] {
  const read = readPlan({ format: "plan-annex/1", region: "鼓楼区", year: 2024, indicators });
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place}`);
}

describe("a plan file says how an indicator is planned and judged", () => {
  it("[P3][S7][S8][T2][T6] all of it is kept as written", () => {
    const schedule = [
      { throughMonth: 3, share: 0.1 },
      { throughMonth: 6, share: 0.4 },
    ];
    const given = [
      { ...GDP, type: "anticipatory", frequency: "everyPeriod", schedule },
      { ...INCOME, relatedTo: "ｇｄｐ", frequency: "annual", manualStatus: "ahead", manualReason: "统计局核定" },
    ];
    const read = readPlan({ format: "plan-annex/1", region: "鼓楼区", year: 2024, indicators: given });
    expect(read.ok && read.value.indicators).toEqual(given);
  });

  it.each([
    [
      "[P3] falls",
      {
        schedule: [
          { throughMonth: 3, share: 0.4 },
          { throughMonth: 6, share: 0.1 },
        ],
      },
      "fieldValue indicators[0].schedule",
    ],
    ["[P3] is empty", { schedule: [] }, "fieldValue indicators[0].schedule"],
    [
      "[P3] has month 13",
      { schedule: [{ throughMonth: 13, share: 0.4 }] },
      "fieldValue indicators[0].schedule[0].throughMonth",
    ],
    [
      "[P3] has 40 for 40 %",
      { schedule: [{ throughMonth: 6, share: 40 }] },
      "fieldValue indicators[0].schedule[0].share",
    ],
    ["[P3] lacks a share", { schedule: [{ throughMonth: 6 }] }, "fieldMissing indicators[0].schedule[0].share"],
    ["[P3] is text", { schedule: "6月40%" }, "fieldType indicators[0].schedule"],
    ["[S7] monthly", { frequency: "monthly" }, "fieldValue indicators[0].frequency"],
    ["[T6] 约束性", { type: "约束性" }, "fieldValue indicators[0].type"],
    [
      "[S8] a state of the figures",
      { manualStatus: "unreported", manualReason: "无" },
      "fieldValue indicators[0].manualStatus",
    ],
    ["[S8] no reason", { manualStatus: "ahead", manualReason: " " }, "fieldMissing indicators[0].manualReason"],
    ["[S8] no status", { manualReason: "核定" }, "fieldMissing indicators[0].manualStatus"],
    ["[T2] nobody", { relatedTo: "NOBODY" }, "relatedUnknown indicators[0].relatedTo"],
    ["[T2] itself", { relatedTo: "gdp" }, "relatedUnknown indicators[0].relatedTo"],
    ["[T2] of a flow", { kind: "flow", relatedTo: "INCOME" }, "fieldValue indicators[0].relatedTo"],
  ])("%s is a problem with its place", (_, fields, problem) => {
    expect(problemsOf({ ...GDP, ...fields }, INCOME)).toEqual([problem]);
  });

  it("says in Chinese what is wrong and what to do", () => {
    const indicators = [{ ...INCOME, relatedTo: "NOBODY" }];
    const read = readPlan({ format: "plan-annex/1", region: "鼓楼区", year: 2024, indicators });
    expect(read.ok ? [] : read.problems.map(problemTextZh)).toEqual([
      "第 1 个指标 indicators[0].relatedTo：联动指标“NOBODY”不是另一个指标的编码，暂不比较。请填本计划中另一个指标的编码（不分全角半角和大小写）。",
    ]);
  });

  it("the JSON Schema names the fields", () => {
    const schema = JSON.stringify(planJsonSchema());
    for (const field of [
      "schedule",
      "throughMonth",
      "frequency",
      "relatedTo",
      "type",
      "manualStatus",
      "manualReason",
    ]) {
      expect(schema).toContain(`"${field}"`);
    }
  });
});

it("warns of a field inside a schedule that nobody knows, once for each name, and reads the schedule", () => {
  const schedule = [
    { throughMonth: 6, share: 0.4, note: "x" },
    { throughMonth: 9, share: 0.7, note: "y" },
  ];
  const read = readPlan({
    format: "plan-annex/1",
    region: "示例区",
    year: 2024,
    indicators: [{ code: "A", name: "指标", unit: "亿元", kind: "flow", schedule }],
  });
  expect(read).toMatchObject({
    ok: true,
    value: {
      indicators: [
        {
          schedule: [
            { throughMonth: 6, share: 0.4 },
            { throughMonth: 9, share: 0.7 },
          ],
        },
      ],
    },
    warnings: [{ code: "fieldUnknown", place: "indicators[0].schedule[0].note", facts: { field: "note", count: 2 } }],
  });
});
