import { error, PROBLEM_CODES } from "../../src/domain/problem";
import { readPlan } from "../../src/domain/indicator/readPlan";
import { problemTextEn } from "../../src/wording/enUS/problemTextEn";
import { problemTextZh } from "../../src/wording/zhCN/problemTextZh";

it.each(PROBLEM_CODES)("says for %s in both languages where it is and what to do", (code) => {
  const problem = error(code, "实绩2024年1-6月!F7", {
    code: "GDP",
    name: "地区生产总值",
    field: "actual",
    text: "x",
    message: "m",
  });
  const chinese = problemTextZh(problem);
  expect(chinese.startsWith("实绩2024年1-6月!F7：")).toBe(true);
  if (code !== "periodDiffers") expect(chinese).toMatch(/请|如需|如要|不必/u);
  expect(chinese.endsWith("。")).toBe(true);
  expect(problemTextEn(problem).startsWith("实绩2024年1-6月!F7: ")).toBe(true);
});

it("speaks of an indicator in a file by its number and its place", () => {
  const read = readPlan({
    format: "plan-annex/1",
    region: "a",
    year: 2024,
    indicators: [{ code: "A", name: "b", unit: "c", kind: "percent" }],
  });
  expect(read.ok ? [] : read.problems.map(problemTextZh)).toEqual([
    "第 1 个指标 indicators[0].kind：“类型”（kind）的值“percent”不能用。请改为：flow、growth、level、ratio、reduction、rank、milestone、qualitative、relation、external。",
  ]);
});

it.each([
  ["decimals", 1.5, "a whole number"],
  ["code", "甲 乙", "letters, digits and _ - . /"],
  ["unit", 5, "text in quotes"],
  ["relatedTo", "GDP", "only the kinds relation and growth"],
])("says in English what %s may be, without codes of the program", (field, value, allowed) => {
  const given = { code: "A", name: "b", unit: "c", kind: "flow", [field]: value };
  const indicators = [given, { code: "GDP", name: "d", unit: "%", kind: "growth" }];
  const read = readPlan({ format: "plan-annex/1", region: "a", year: 2024, indicators });
  expect(read.ok ? [] : read.problems.map(problemTextEn)).toEqual([expect.stringContaining(allowed)]);
});
