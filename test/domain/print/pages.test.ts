import fc from "fast-check";
import { fitTable } from "../../../src/domain/print/fitTable";
import { OFFICIAL_PAGE } from "../../../src/domain/print/officialPage";
import { pageStarts } from "../../../src/domain/print/pageStarts";
import { propertyRuns } from "../propertyRuns";

const rows = (count: number): number[] => Array<number>(count).fill(20);

it("[X6] the page is A4 lying, with the text block of GB/T 9704 turned: 225 × 156 mm", () => {
  const { width, height, top, bottom, left, right } = OFFICIAL_PAGE.millimetres;
  expect([width - left - right, height - top - bottom]).toEqual([225, 156]);
  // A point is 25.4 ÷ 72 mm.
  expect(OFFICIAL_PAGE.textWidth).toBeCloseTo(637.795, 3);
});

it("[X6] notes that do not fit take the last two rows with them", () => {
  const table = { head: [20], repeated: 1, groups: [{ rows: 4, named: 0 }], body: rows(4) };
  // The page holds its heading and four rows.
  expect(pageStarts({ ...table, notes: [10] }, 100)).toMatchObject({ starts: [2], kept: [2, 3], keepsNotes: true });
  expect(pageStarts({ ...table, notes: [] }, 100)).toMatchObject({ starts: [], kept: [], keepsNotes: false });
});

it("[X6] a row that begins a page does not keep to rows that go on to the next one with the notes", () => {
  const table = { head: [20], repeated: 1, groups: [{ rows: 7, named: 0 }], body: rows(7), notes: [40] };
  // Rows 4 to 6 are on the second page; 5 and 6 go on with the notes.
  expect(pageStarts(table, 100)).toMatchObject({ starts: [4, 5], kept: [5, 6], keepsNotes: true });
});

it("[X6] notes that are longer than a page go on by themselves", () => {
  const table = { head: [20], repeated: 1, groups: [{ rows: 2, named: 0 }], body: rows(2), notes: rows(9) };
  const { starts, keepsNotes } = pageStarts(table, 100);
  expect([starts, keepsNotes]).toEqual([[4, 8], false]);
});

it("[X8] a group whose rows at the end of a page are too low for its name begins on the next page", () => {
  const table = { head: [20], repeated: 1, body: rows(6), notes: [] };
  const groups = (named: number) => [
    { rows: 3, named: 0 },
    { rows: 3, named },
  ];
  expect(pageStarts({ ...table, groups: groups(20) }, 100).starts).toEqual([4]);
  expect(pageStarts({ ...table, groups: groups(30) }, 100)).toMatchObject({ starts: [3], kept: [3, 4] });
});

it("[X8] rows of a group that are left for a page are made high enough for its name", () => {
  const groups = [{ rows: 5, named: 45 }];
  const { body } = pageStarts({ head: [20], repeated: 1, groups, body: rows(5), notes: [] }, 100);
  // One row is left, and its name needs 45.
  expect(body).toEqual([20, 20, 20, 20, 45]);
});

it("no page is ever too full, whatever stands on it, and every row stands on one", () => {
  const group = fc.record({ heights: fc.array(fc.integer({ min: 19, max: 90 }), { minLength: 1, maxLength: 12 }) });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 8 }), fc.array(fc.integer({ min: 15, max: 40 })), (groups, notes) => {
      const body = groups.flatMap(({ heights }) => heights);
      const counts = groups.map(({ heights }) => ({ rows: heights.length, named: 19 }));
      const { starts, kept } = pageStarts({ head: [60, 30], repeated: 1, groups: counts, body, notes }, 300);
      const all = [...body, ...notes];
      expect([...new Set(starts)].sort((one, other) => one - other)).toEqual(starts);
      [0, ...starts].forEach((start, at) => {
        const page = all.slice(start, starts[at] ?? all.length).reduce((sum, height) => sum + height, 0);
        expect(page).toBeLessThanOrEqual(at === 0 ? 210 : 270);
      });
      // A row that keeps to the next one is on the same page.
      expect(kept.every((row) => row >= 0 && row < body.length && !starts.includes(row + 1))).toBe(true);
    }),
    { numRuns: propertyRuns(300) },
  );
});

describe("the size of a table", () => {
  const table = (target: string, count: number) => ({
    columns: [
      { role: "name" as const, heading: "指标名称" },
      { role: "targetGrowth" as const, heading: "增长%" },
    ],
    groups: [{ name: "", rows: Array(count).fill({ cells: [{ text: "九个字的指标名称呀" }, { text: target }] }) }],
    mergedRole: null,
  });

  it("is 小五 where nothing is parted, and smaller where figures would be", () => {
    // A name keeps 7 ems, 增长5.5%左右 needs 6.5: 13.5 ems, which 9 points have in a line of 150 and 8 points in one of 112.5.
    expect(fitTable(table("增长5.5%左右", 10), (size) => 150 / size).size).toBe(9);
    expect(fitTable(table("增长5.5%左右", 10), (size) => 112.5 / size).size).toBe(8);
  });

  it("[X6] is never smaller than 8 points for the sake of breaks", () => {
    // 13.5 ems would fit from 7.5 points down.
    expect(fitTable(table("增长5.5%左右", 10), (size) => 102 / size).size).toBeGreaterThanOrEqual(8);
  });

  it("is 7 points where even the narrowest columns are too wide", () => {
    expect(fitTable(table("增长5.5%左右", 10), () => 5).size).toBe(7);
  });

  it("is found for a thousand rows from some of them", () => {
    const { widths } = fitTable(table("增长5.5%左右", 1000), () => 20);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(20, 6);
  });
});
