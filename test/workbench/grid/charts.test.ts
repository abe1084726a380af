import { chartBars } from "../../../src/workbench/grid/chartBars";
import { chartData } from "../../../src/workbench/grid/chartData";
import { chartScale } from "../../../src/workbench/grid/chartScale";
import { chartSvg } from "../../../src/workbench/grid/chartSvg";
import { createGrid } from "../../../src/workbench/grid/createGrid";
import type { SheetChart } from "../../../src/workbench/grid/gridSnapshot";

const PLOT = { left: 100, top: 0, width: 200, height: 90 };
const at = (row: number, column: number, rows = 1, columns = 1): SheetChart["place"] => ({
  row,
  column,
  rows,
  columns,
});

function chart(patch: Partial<SheetChart> = {}): SheetChart {
  return {
    name: "图",
    type: "barClustered",
    title: "完成率",
    place: at(0, 5, 9, 5),
    series: [],
    legend: "none",
    ...patch,
  };
}

const ONE = { categories: ["甲", "乙", "丙"], series: [{ name: "完成率", color: "#0B6A43", values: [0.5, null, 1] }] };
const TWO = {
  categories: ["甲"],
  series: [
    { name: "升", color: "#111111", values: [3] },
    { name: "降", color: "#222222", values: [-1] },
    { name: "再升", color: "#333333", values: [1] },
  ],
};

describe("the value axis", () => {
  test("begins at nought and ends at a round number", () => {
    expect(chartScale([0.523, 1.08], {})).toEqual({ from: 0, to: 1.25, ticks: [0, 0.25, 0.5, 0.75, 1, 1.25] });
    expect(chartScale([-7.8, 5], {})).toEqual({ from: -10, to: 5, ticks: [-10, -5, 0, 5] });
  });

  test("has the ends that are given, and ends of its own where there is nothing to draw", () => {
    expect(chartScale([3], { from: 0, to: 1.2 })).toEqual({ from: 0, to: 1.2, ticks: [0, 0.25, 0.5, 0.75, 1] });
    expect(chartScale([], {})).toMatchObject({ from: 0, to: 1 });
  });
});

describe("bars", () => {
  const scale = { from: 0, to: 1, ticks: [] };

  test("are as long as their share of the axis; a blank has none", () => {
    const bars = chartBars(chart({ reversed: true }), ONE, scale, PLOT);
    expect(bars.map(({ box }) => [box.left, box.width])).toEqual([
      [100, 100],
      [100, 200],
    ]);
  });

  test("stand in their order from the top when reversed, else from the bottom, as in Excel", () => {
    const tops = (reversed: boolean): number[] =>
      chartBars(chart({ reversed }), ONE, scale, PLOT).map(({ box }) => box.top);
    const [first = 0, last = 0] = tops(true);
    expect(first).toBeLessThan(30);
    expect(last).toBeGreaterThan(60);
    expect(tops(false)).toEqual([last, first]);
  });

  test("are stacked upwards and downwards apart", () => {
    const plot = { left: 0, top: 0, width: 10, height: 60 };
    const bars = chartBars(chart({ type: "columnStacked" }), TWO, { from: -2, to: 4, ticks: [] }, plot);
    // 10 pixels for each unit, 4 at the top: 3 from nought, -1 below it, 1 on the 3.
    expect(bars.map(({ box }) => [box.top, box.height])).toEqual(
      [
        [10, 30],
        [40, 10],
        [0, 10],
      ].map((pair) => pair.map((number) => expect.closeTo(number, 6) as unknown)),
    );
  });

  test("never leave the plot", () => {
    const [bar] = chartBars(chart(), { ...ONE, series: [{ name: "", color: "#111111", values: [7] }] }, scale, PLOT);
    expect(bar?.box.width).toBe(200);
  });
});

test("a chart draws what its cells hold now, its names as they are shown", async () => {
  const { grid } = createGrid();
  const sheet = grid.activeSheet();
  grid.enter(sheet, at(0, 0, 2, 2), [
    ["地区生产总值", 0.5],
    ["合计", "=B1*2"],
  ]);
  const planned = chart({
    categories: { sheet, range: at(0, 0, 2) },
    series: [
      { name: "完成率", values: { sheet, range: at(0, 1, 2) }, color: "#0B6A43" },
      { name: "没有这张表", values: { sheet: "{gone}", range: at(0, 1, 2) } },
    ],
  });
  await grid.settle();
  expect(chartData(grid, planned)).toEqual({
    categories: ["地区生产总值", "合计"],
    series: [{ name: "完成率", color: "#0B6A43", values: [0.5, 1] }],
  });
  grid.enter(sheet, at(0, 1), [[0.7]]);
  await grid.settle();
  expect(chartData(grid, planned).series[0]?.values).toEqual([0.7, 1.4]);
  grid.dispose();
});

test("the drawing says title, names, legend and the axis in its number format, and escapes what people wrote", () => {
  const svg = chartSvg(chart({ title: "A<B & C", legend: "bottom", axis: { numberFormat: "0%" } }), ONE, 400, 300);
  expect(svg).toContain("A&lt;B &amp; C");
  expect(svg).toContain(">甲</text>");
  expect(svg).toContain(">100%</text>");
  expect(svg).toContain(">完成率</text>");
  expect(svg.match(/fill="#0B6A43"/gu)).toHaveLength(3);
});

test("long names are cut, many columns are not all named", () => {
  const many = Array.from({ length: 60 }, (_, i) => `第${String(i + 1)}项`);
  const series = [{ name: "值", color: "#0B6A43", values: many.map(() => 1) }];
  const columns = chartSvg(chart({ type: "columnClustered" }), { categories: many, series }, 400, 300);
  expect(columns).toContain("第1项");
  expect(columns).not.toContain("第2项");
  const long = chartSvg(chart(), { categories: ["规模以上工业增加值".repeat(5)], series }, 300, 200);
  expect(long).toContain("…");
});
