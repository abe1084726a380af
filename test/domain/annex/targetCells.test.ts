import { targetCells } from "../../../src/domain/annex/targetCells";
import { parseTarget } from "../../../src/domain/target/parseTarget";

const cells = (text: string, unit = "亿元", tiers?: "apart"): unknown =>
  targetCells(parseTarget(text), { code: "A", name: "b", unit, kind: "flow" }, "；", tiers);

it.each([
  ["81个", "个", { value: 81, decimals: 0 }],
  ["105", "亿元", { value: 105, decimals: 0 }],
  ["6.50%", "%", { value: 6.5, decimals: 2 }],
  ["不少于105亿元", "亿元", { text: "不少于105亿元" }],
  ["5000万元", "亿元", { text: "5000万元" }],
  ["完成市下达任务", "亿元", { text: "完成市下达任务" }],
])("[T] prints the target %s of an indicator in %s as adopted, a bare number where it is one", (text, unit, value) => {
  expect(cells(text, unit)).toMatchObject({ value, growth: null });
});

it.each([
  ["增长7%", { value: 7, decimals: 0 }],
  ["增长5%左右", { text: "增长5%左右" }],
  ["下降3%", { text: "下降3%" }],
  ["增长12%；期成增长14%", { text: "增长12%；期成增长14%" }],
])("[X1] prints growth targets in their own column: %s", (text, growth) => {
  expect(cells(text)).toMatchObject({ value: null, growth });
});

it("[S6] prints each part of a compound target in its column", () => {
  expect(cells("162亿元，增长7%")).toMatchObject({
    value: { value: 162, decimals: 0 },
    growth: { value: 7, decimals: 0 },
  });
});

it("prints nothing where nothing was adopted, and the words where they are not understood", () => {
  expect(targetCells(parseTarget(null), { code: "A", name: "b", unit: "个", kind: "flow" }, "；")).toEqual({
    value: null,
    growth: null,
    stretch: null,
  });
  expect(cells("再接再厉若干")).toEqual({ value: { text: "再接再厉若干" }, growth: null, stretch: null });
});

it.each([
  ["增长12%；期成增长14%", null, { value: 12, decimals: 0 }, { text: "期成增长14%" }],
  ["100亿元，期成110亿元", { value: 100, decimals: 0 }, null, { text: "期成110亿元" }],
  ["162亿元，增长7%", { value: 162, decimals: 0 }, { value: 7, decimals: 0 }, null],
])("[T1] prints the stretch target of %s in a column of its own, in its own words", (text, value, growth, stretch) => {
  expect(cells(text, "亿元", "apart")).toEqual({ value, growth, stretch });
});
