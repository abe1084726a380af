import type { Problem } from "../../../src/domain/problem";
import { readPlan } from "../../../src/domain/indicator/readPlan";

const TABLES = [
  { code: "MAIN", label: "附表1", name: "主要目标" },
  { code: "PROJECTS", label: "附表2", name: "重大项目", title: "" },
];

function plan(indicators: readonly object[], tables: unknown = TABLES): unknown {
  const whole = indicators.map((fields, at) => ({ code: `A${at}`, name: "指标", unit: "个", kind: "flow", ...fields }));
  return { format: "plan-annex/1", region: "示例区", year: 2024, tables, indicators: whole };
}

function problems(input: unknown): readonly Problem[] {
  const read = readPlan(input);
  return read.ok ? [] : read.problems;
}

it("reads tables, and the table, the smaller group and the whole of an indicator", () => {
  const read = readPlan(plan([{ table: "MAIN" }, { table: "重大项目", subgroup: "交通", parent: "A0" }]));
  expect(read).toMatchObject({ ok: true, warnings: [] });
  expect(read.ok && read.value.tables).toEqual([TABLES[0], { code: "PROJECTS", label: "附表2", name: "重大项目" }]);
  expect(read.ok && read.value.indicators[1]).toMatchObject({ table: "重大项目", subgroup: "交通", parent: "A0" });
});

it.each<[string, unknown, string, string]>([
  ["an unknown table", plan([{ table: "民生实事" }]), "tableUnknown", "indicators[0].table"],
  ["a table where the file lists none", plan([{ table: "MAIN" }], null), "tableUnknown", "indicators[0].table"],
  [
    "two tables of one code",
    plan([{}], [TABLES[0], { ...TABLES[1], code: "main" }]),
    "tableRepeated",
    "tables[1].code",
  ],
  [
    "two tables of one name",
    plan([{}], [TABLES[0], { ...TABLES[1], name: "主要目标" }]),
    "tableRepeated",
    "tables[1].name",
  ],
  [
    "two tables of one label",
    plan([{}], [TABLES[0], { ...TABLES[1], label: "附表１" }]),
    "tableRepeated",
    "tables[1].label",
  ],
  ["an unknown whole", plan([{ parent: "B" }]), "parentUnknown", "indicators[0].parent"],
  [
    "a whole that is a part of its part",
    plan([{ parent: "A1" }, { parent: "A0" }]),
    "parentCircle",
    "indicators[0].parent",
  ],
  ["an indicator that is a part of itself", plan([{ parent: "a0" }]), "parentCircle", "indicators[0].parent"],
  ["a table without a name", plan([{}], [{ code: "A", label: "附表1" }]), "fieldMissing", "tables[0].name"],
  ["tables that are no list", plan([{}], "主要目标"), "fieldType", "tables"],
])("refuses %s, with its place", (_, input, code, place) => {
  expect(problems(input)[0]).toMatchObject({ code, place, severity: "error" });
  expect(readPlan(input).ok).toBe(false);
});

it("names a field of a table that nobody knows, and reads the rest", () => {
  const read = readPlan(plan([{}], [{ ...TABLES[0], colour: "red" }]));
  expect(read).toMatchObject({ ok: true, warnings: [{ code: "fieldUnknown", place: "tables[0].colour" }] });
});
