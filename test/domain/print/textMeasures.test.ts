import fc from "fast-check";
import { columnWrapping } from "../../../src/domain/print/columnWrapping";
import { figurePhrases } from "../../../src/domain/print/figurePhrases";
import { fitColumns } from "../../../src/domain/print/fitColumns";
import { lineCount } from "../../../src/domain/print/lineCount";
import { measuredText } from "../../../src/domain/print/measuredText";
import { textWidth } from "../../../src/domain/print/textWidth";
import { wrappedText } from "../../../src/domain/print/wrappedText";
import { propertyRuns } from "../propertyRuns";

it("measures Chinese characters as one em, digits as little more than half, % as nearly one", () => {
  expect(textWidth("技术合同成交额")).toBe(7);
  expect(textWidth("“—”…（）")).toBe(6);
  expect(textWidth("1020.53")).toBeCloseTo(3.85, 10);
  // % is 0.83 em in Times New Roman and 0.92 in Noto Sans.
  expect(textWidth("目标%")).toBeCloseTo(2.85, 10);
});

it.each([
  ["地区生产总值", 6, 1],
  ["地区生产总值", 5.9, 2],
  ["不少于105亿元", 4, 2],
  ["不少于105亿元", 3.6, 3],
  ["计划1234567", 4, 2],
  ["第一行\n第二行", 10, 2],
  ["", 5, 1],
])("breaks %j in %p ems into %p lines, numbers whole", (text, width, lines) =>
  expect(lineCount(text, width)).toBe(lines),
);

it.each([
  ["甲乙丙，丁", 3, 2],
  ["甲乙丙，丁", 2, 3],
  ["目标%", 2, 2],
  ["甲乙（丙", 3, 2],
])("breaks %j in %p ems into %p lines: none begins with ， or %%, none ends with （", (text, width, lines) =>
  expect(lineCount(text, width)).toBe(lines),
);

it("never takes fewer lines than the text is long", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[技术合同0-9.a-z ，（）%]{0,60}$/u),
      fc.integer({ min: 2, max: 20 }),
      (text, width) => {
        return lineCount(text, width) >= Math.floor(textWidth(text.trim()) / width);
      },
    ),
    { numRuns: propertyRuns(500) },
  );
});

it("loses no character of a text that it measures", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const widths = measuredText(text).lines.map((line) => line.reduce((sum, { width }) => sum + width, 0));
      text.split("\n").forEach((line, at) => expect(widths[at]).toBeCloseTo(textWidth(line), 6));
    }),
    { numRuns: propertyRuns(500) },
  );
});

it.each([
  ["增长5.5%左右", "5.5%左右"],
  ["不少于72亿元", "72亿元"],
  ["控制在20起以内", "20起以内"],
  ["8.6万户以上", "8.6万户以上"],
  ["控制在30微克/立方米以内", "30微克/立方米以内"],
  ["增长6.5%—7%", "6.5%—7%"],
  ["3.5万余人", "3.5万余人"],
  ["全市前三", undefined],
])("[T1] in %j, %j had better stay on one line", (text, whole) => {
  const phrases = figurePhrases(text).map(({ from, to }) => text.slice(from, to));
  expect(phrases.at(-1)).toBe(whole);
});

it("a break after 0.4个 reads better than one after 0.4, and 5.5%左|右 reads badly", () => {
  const bad = (text: string, width: number): number => wrappedText(measuredText(text, figurePhrases), width).bad;
  expect(bad("0.4个百分点", 2.7)).toBeGreaterThan(0);
  expect(bad("0.4个百分点", 2)).toBeGreaterThan(bad("0.4个百分点", 2.7));
  expect(bad("增长5.5%左右", 6)).toBe(1);
  expect(bad("增长5.5%左右", 6.5)).toBe(0);
  expect(bad("保持稳定增长5.5%左右", 6)).toBe(0);
});

describe("sharing a width among columns", () => {
  const texts = (...values: string[]) =>
    values.map((value) => ({ text: measuredText(value, figurePhrases), indent: 0 }));

  it("gives room where it makes rows lower, and keeps 5.5%左右 on one line", () => {
    const targets = { least: 3, texts: texts("增长5.5%左右", "增长6%") };
    const remarks = { least: 3, texts: texts("很长的备注很长的备注", "短") };
    const [target, remark] = fitColumns([targets, remarks], 12);
    expect((target?.width ?? 0) + (remark?.width ?? 0)).toBeLessThanOrEqual(12 + 1e-9);
    expect(target).toMatchObject({ lines: [1, 1], bad: 0 });
    expect(fitColumns([targets, remarks], 5).map(({ width }) => width)).toEqual([3, 3]);
  });

  it("never takes more room than there is, nor makes a column narrower than its least, nor says other lines than it takes", () => {
    const column = fc.record({
      least: fc.integer({ min: 2, max: 6 }),
      values: fc.array(fc.stringMatching(/^[中文年以内0-9%，]{0,20}$/u), { minLength: 4, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), fc.integer({ min: 10, max: 60 }), (all, room) => {
        const columns = all.map(({ least, values }) => ({ least, texts: texts(...values) }));
        const fitted = fitColumns(columns, room);
        const least = columns.reduce((sum, each) => sum + each.least, 0);
        const total = fitted.reduce((sum, { width }) => sum + width, 0);
        expect(total).toBeLessThanOrEqual(Math.max(room, least) + 1e-6);
        fitted.forEach((wrapping, at) => {
          const each = columns[at];
          if (!each) throw new Error("a column more");
          expect(wrapping.width).toBeGreaterThanOrEqual(each.least - 1e-9);
          expect(wrapping).toEqual(columnWrapping(each, wrapping.width));
        });
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
