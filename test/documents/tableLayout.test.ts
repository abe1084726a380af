import fc from "fast-check";
import { cellText } from "../../src/documents/cellText";
import type { AnnexParts } from "../../src/documents/annexParts";
import { figurePadding } from "../../src/documents/figurePadding";
import { tableLayout } from "../../src/documents/tableLayout";
import { tablePages } from "../../src/documents/tablePages";
import { figurePhrases } from "../../src/domain/print/figurePhrases";
import { measuredText } from "../../src/domain/print/measuredText";
import { wrappedText } from "../../src/domain/print/wrappedText";
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

it("[X1] no page is fuller than the text block, and the rows of a group on a page are high enough for its name", () => {
  const table = sampleAnnex(shiliPlan());
  const layout = tableLayout(table);
  const { body, starts } = tablePages(table, layout);
  const pages = [0, ...starts].map((start, at) => body.slice(start, starts[at] ?? body.length));
  // 156 mm in points, less the two header rows of 23 points.
  for (const page of pages) {
    expect(page.reduce((sum, height) => sum + height, 0)).toBeLessThan((156 / 25.4) * 72 - 46);
  }
  const groups = table.groups.flatMap(({ rows }, group) => rows.map(() => group));
  for (const [at, start] of [0, ...starts].entries()) {
    const end = starts[at] ?? body.length;
    for (const group of new Set(groups.slice(start, end))) {
      const height = body
        .slice(start, end)
        .reduce((sum, row, index) => sum + (groups[start + index] === group ? row : 0), 0);
      // Names of four characters stand on two lines.
      expect(height).toBeGreaterThanOrEqual(2 * layout.size * 1.4);
    }
  }
});

it("[X6] a row that begins a page stays with the next one, so that a program with more room breaks at the same place", () => {
  const table = sampleAnnex(shiliPlan());
  const { starts, kept } = tablePages(table, tableLayout(table));
  expect(starts.length).toBeGreaterThan(2);
  expect(starts.filter((start) => !kept.includes(start))).toEqual([]);
});

it("[T1] no target is parted from 左右, 以上 or its unit where the font can be a little smaller for it", () => {
  const table = sampleAnnex(shiliPlan());
  const { size, widths } = tableLayout(table);
  expect(size).toBeLessThan(9);
  for (const role of ["targetValue", "targetGrowth"] as const) {
    const at = table.columns.findIndex((column) => column.role === role);
    const room = ((widths[at] ?? 0) - 6) / size;
    const texts = table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cellText(cells[at] ?? null)));
    const broken = texts.filter((text) => wrappedText(measuredText(text, figurePhrases, 0.25), room).bad >= 1);
    // Its figure stands in the middle of what fits a line: 增长5.5%左|右，与经济增长基本同步.
    expect(broken.filter((text) => text !== "增长5.5%左右，与经济增长基本同步")).toEqual([]);
  }
});

it("figures of a column end so that their points stand below each other; text has no place of its own", () => {
  const cells = [{ value: 1234.5, decimals: 1 }, { value: 7, decimals: 0 }, { text: "—" }, null];
  const padding = figurePadding(cells, 10);
  const [long, whole, dash, blank] = cells.map(padding);
  // A point is 0.25 em, a digit 0.5 em.
  expect((whole ?? 0) - (long ?? 0)).toBeCloseTo(0.75, 9);
  expect([dash, blank]).toEqual([null, null]);
});
