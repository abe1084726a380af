import fc from "fast-check";
import type { AnnexCell } from "../../src/domain/annex/annex";
import { annexColumnFormats } from "../../src/workbook/annexColumnFormats";
import { annexNumberFormats } from "../../src/workbook/annexNumberFormats";
import { annexSheetNames } from "../../src/workbook/annexSheetNames";
import { annexColumnWidths } from "../../src/workbook/annexColumnWidths";
import { annexColumns } from "../../src/domain/annex/annexColumns";
import { ANNEX_LOOK, ANNEX_PAGE } from "../../src/workbook/annexLook";
import { annexMeasures } from "../../src/workbook/annexMeasures";
import { annexRowHeights } from "../../src/workbook/annexRowHeights";
import { annexSegments } from "../../src/workbook/annexSegments";
import type { AnnexSheet } from "../../src/workbook/annexSheet";
import { textWidth } from "../../src/domain/print/textWidth";
import { DEFAULT_ANNEX } from "../../src/domain/annex/annexDefinition";
import { annexRoles } from "../../src/domain/annex/annexRoles";
import { annexZh } from "../../src/wording/zhCN/annex";

const DEFAULT_ROLES = annexRoles(DEFAULT_ANNEX, [], () => true);

const COLUMNS = annexColumns(DEFAULT_ROLES, { year: 2024, throughMonth: 6 }, annexZh);

function sheetOf(groups: readonly (readonly string[])[], remark = ""): AnnexSheet {
  const cells = (name: string): AnnexCell[] =>
    COLUMNS.map(({ role }) => {
      if (role === "name") return { text: name };
      if (role === "actual") return { value: 1020.53, decimals: 2 };
      return role === "remark" && remark !== "" ? { text: remark } : null;
    });
  const rows = (names: readonly string[]) =>
    names.map((name) => ({ code: name, level: 0, cells: cells(name), generatedRemark: remark, outside: [] }));
  const head = { label: "附表", title: "表", headnote: "" };
  return {
    ...{ ...head, generatedHead: head, columns: COLUMNS, outsideHeadings: [], mergedRole: "group" },
    lines: [{ code: "note:pace", cells: ["注：甲"], generated: "注：甲" }],
    noteCodes: ["pace"],
    groups: groups.map((names, at) => ({ name: `类别${at}`, rows: rows(names) })),
  };
}

it("[X6] fills the width of the text block and keeps numbers on one line", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[\u4e00-\u9fa5]{1,40}$/u), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 60 }),
      (names, length) => {
        const { widths, size } = annexColumnWidths(sheetOf([names], "备".repeat(length)));
        const total = widths.reduce((sum, width) => sum + width, 0);
        const actual = widths[COLUMNS.findIndex(({ role }) => role === "actual")] ?? 0;
        expect(total).toBeLessThanOrEqual(ANNEX_PAGE.textWidth);
        expect(total).toBeGreaterThan(ANNEX_PAGE.textWidth * 0.97);
        expect(actual).toBeGreaterThanOrEqual(textWidth("1020.53") * size);
      },
    ),
    { numRuns: 100 },
  );
});

it("makes a row as high as its text wraps", () => {
  const sheet = sheetOf([["短", "很长的指标名称".repeat(6)]]);
  const [short = 0, long = 0] = annexRowHeights(sheet, annexColumnWidths(sheet)).body;
  expect(short).toBe(ANNEX_LOOK.lowestRow);
  expect(long).toBeGreaterThanOrEqual(2 * ANNEX_LOOK.bodySize * ANNEX_LOOK.lineHeight);
});

it("makes a single row high enough for the name of its group", () => {
  const sheet = sheetOf([["短"]]);
  const named = { ...sheet, groups: sheet.groups.map((group) => ({ ...group, name: "战略性新兴产业" })) };
  const [height = 0] = annexRowHeights(named, annexColumnWidths(named)).body;
  // Seven characters, two to a line: four lines.
  expect(height).toBeGreaterThanOrEqual(4 * ANNEX_LOOK.bodySize * ANNEX_LOOK.lineHeight);
});

it("[X8] covers every row with exactly one group cell, and starts a new one on every page", () => {
  const sheet = sheetOf([Array.from({ length: 50 }, (_, at) => `甲${at}`), ["乙"]]);
  const segments = annexSegments(sheet);
  expect(segments.reduce((total, { rows }) => total + rows, 0)).toBe(51);
  segments.forEach(({ row, rows }, at) => expect(segments[at + 1]?.row ?? 56).toBe(row + rows));
  // 442 points of text block: 13 rows of 19 to 23 points below title and heads on the first page, then 20 or so.
  expect(segments.length).toBe(4);
});

it("[X6] breaks pages before they are full, and takes rows along with notes that do not fit", () => {
  const sheet = sheetOf([Array.from({ length: 100 }, (_, at) => `甲${at}`)]);
  const notes = Array.from({ length: 12 }, (_, at) => ({ code: `note:${at}`, cells: ["注"], generated: "注" }));
  const { heights, starts } = annexMeasures({ ...sheet, lines: notes });
  const rows = [...heights.body, ...heights.notes];
  const header = heights.head.slice(3).reduce((sum, height) => sum + height, 0);
  [...starts, rows.length].slice(1).forEach((end, at) => {
    const page = rows.slice(starts[at], end).reduce((sum, height) => sum + height, header);
    expect(page).toBeLessThanOrEqual(ANNEX_PAGE.textHeight);
  });
  // The last page holds at least two rows of the table above the notes.
  expect(starts.at(-1)).toBeLessThanOrEqual(98);
});

it("[R2] gives every number of a column the room of the longest decimals, so that points stand below points", () => {
  const { formats, texts } = annexNumberFormats([
    { value: 1020.53, decimals: 2 },
    { value: 72, decimals: 0 },
    { value: -7.8, decimals: 1 },
    { text: "—" },
    null,
  ]);
  expect(formats).toEqual(["0.00", "0_._0_0", "0.0_0", null, null]);
  expect(texts).toEqual(["1020.53", "72.00", "-7.80", "—", ""]);
});

it("indents a part below its whole, centres text among figures, and moves figures in where there is room", () => {
  const sheet = sheetOf([["甲", "乙"]]);
  const [group] = sheet.groups;
  const rows = (group?.rows ?? []).map((row, at) => ({ ...row, level: at }));
  const looks = annexColumnFormats({ ...sheet, groups: [{ name: "类", rows }] }, annexColumnWidths(sheet));
  const name = COLUMNS.findIndex(({ role }) => role === "name");
  expect(looks.filter(({ range, look }) => range.column === name && look.indent === 1)).toEqual([
    { range: { row: 6, column: name, rows: 1, columns: 1 }, look: { horizontal: "left", indent: 1 } },
  ]);
  const actual = COLUMNS.findIndex(({ role }) => role === "actual");
  expect(looks.find(({ range }) => range.column === actual)?.look.horizontal).toBe("right");
});

it.each([
  [{ label: "附表", layout: "groups" }, "附表2024年1-12月"],
  [{ label: "附表3", layout: "groups" }, "附表3 2024年1-12月"],
  [{ label: "附表2", table: "重大项目", layout: "behind" }, "附表2重大项目未达序时2024年1-12月"],
  [
    { label: "十二个字的附表号一二三四", table: "重大项目", layout: "agencies" },
    "十二个字的附表号一二三四按单位2024年1-12月",
  ],
] as const)("names the sheet of %j %s, and every name that it needs has at most 31 characters", (definition, name) => {
  const names = annexSheetNames({ year: 2024, throughMonth: 12 }, definition);
  expect(names.annex).toBe(name);
  for (const each of Object.values<string>({ ...names })) expect(each.length).toBeLessThanOrEqual(31);
});
