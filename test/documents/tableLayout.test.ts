import fc from "fast-check";
import type { AnnexParts } from "../../src/documents/annexParts";
import { figurePadding } from "../../src/documents/figurePadding";
import { pageStarts } from "../../src/documents/pageStarts";
import { tableLayout } from "../../src/documents/tableLayout";
import { wrappedLines } from "../../src/documents/wrappedLines";
import { propertyRuns } from "../domain/propertyRuns";
import { shiliPlan } from "../samples/shiliPlan";
import { sampleAnnex } from "./sampleAnnex";

/** 225 mm in points. */
const TEXT_WIDTH = (225 / 25.4) * 72;

it("[X6] fills the width of the text block, whatever the columns hold", () => {
  const text = fc.string({ unit: fc.constantFrom("中", "文", "a", "1", "，"), maxLength: 60 });
  const column = fc.record({
    role: fc.constantFrom("name" as const, "remark" as const, "actual" as const, "unit" as const, null),
    heading: text,
    cell: fc.oneof(text, fc.integer({ min: -100_000, max: 100_000 })),
  });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 20 }), (columns) => {
      const cells = columns.map(({ cell }) =>
        typeof cell === "string" ? { text: cell } : { value: cell, decimals: 2 },
      );
      const parts: AnnexParts = {
        label: "",
        title: "",
        headnote: "",
        columns: columns.map(({ role, heading }) => ({ role, heading, align: "center" })),
        groups: [{ name: "", rows: [{ cells }] }],
        footnotes: [],
      };
      const { widths, size } = tableLayout(parts);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(TEXT_WIDTH, 6);
      expect(widths.every((width) => width > 0)).toBe(true);
      expect(size).toBeLessThanOrEqual(9);
    }),
    { numRuns: propertyRuns(300) },
  );
});

it("[X1] every page begins its group cell anew, and no page is fuller than the text block", () => {
  const table = sampleAnnex(shiliPlan());
  const { heights } = tableLayout(table);
  const starts = [...pageStarts(table, heights)];
  const pages = [0, ...starts].map((start, at) => heights.slice(start, starts[at] ?? heights.length));
  // 156 mm in points, less the two header rows
  for (const page of pages)
    expect(page.reduce((sum, height) => sum + height, 0)).toBeLessThan((156 / 25.4) * 72 - 46 + 2);
});

it("figures of a column end so that their points stand below each other; text has no place of its own", () => {
  const cells = [{ value: 1234.5, decimals: 1 }, { value: 7, decimals: 0 }, { text: "—" }, null];
  const padding = figurePadding(cells, 10);
  const [long, whole, dash, blank] = cells.map(padding);
  // A point is 0.25 em, a digit 0.5 em.
  expect((whole ?? 0) - (long ?? 0)).toBeCloseTo(0.75, 9);
  expect([dash, blank]).toEqual([null, null]);
});

it("Chinese breaks anywhere, a number does not", () => {
  expect(wrappedLines("不少于105亿元", 5)).toBe(2);
  expect(wrappedLines("计划1234567", 4)).toBe(2);
  expect(wrappedLines("甲\n乙", 10)).toBe(2);
});
