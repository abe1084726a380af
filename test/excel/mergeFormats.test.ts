import fc from "fast-check";
import { mergeFormats } from "../../src/excel/mergeFormats";
import type { CellFormat, Edit, RangePlace } from "../../src/workbook/edit";

const LINE = { weight: "thin", color: "#C8CFD6" } as const;
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

function column(at: number, format: CellFormat, rows = 72): Edit {
  return { kind: "format", sheet: "实绩", range: { row: 3, column: at, rows, columns: 1 }, format };
}

test("columns that differ only in alignment get their lines together", () => {
  const sides = ["left", "right", "left"] as const;
  const merged = mergeFormats(sides.map((horizontal, at) => column(at, { horizontal, fontSize: 11, borders: GRID })));
  const all = { row: 3, column: 0, rows: 72, columns: 3 };
  expect(merged).toHaveLength(5);
  expect(merged).toContainEqual({ kind: "format", sheet: "实绩", range: all, format: { borders: GRID } });
  expect(merged).toContainEqual({ kind: "format", sheet: "实绩", range: all, format: { fontSize: 11 } });
});

test("lines that are not the same all around are never joined: inner lines would be missing", () => {
  const edits = [column(0, { borders: { top: LINE } }), column(1, { borders: { top: LINE } })];
  expect(mergeFormats(edits)).toEqual(edits);
});

test("formats are not joined across other edits or sheets", () => {
  const write: Edit = { kind: "writeCells", sheet: "实绩", at: { row: 0, column: 0 }, cells: [[1]] };
  const edits = [column(0, { bold: true }), write, column(1, { bold: true })];
  expect(mergeFormats(edits)).toEqual(edits);
  const other: Edit = { ...column(1, { bold: true }), sheet: "目标" };
  expect(mergeFormats([column(0, { bold: true }), other])).toHaveLength(2);
});

/** What a small sheet looks like after all formats, property by property. */
function painted(edits: readonly Edit[]): string {
  const cells = new Map<string, unknown>();
  for (const edit of edits) {
    if (edit.kind === "format") paintCells(cells, edit.range, edit.format);
  }
  return JSON.stringify([...cells].sort(([a], [b]) => a.localeCompare(b)));
}

function paintCells(
  cells: Map<string, unknown>,
  { row, column: left, rows, columns }: RangePlace,
  look: CellFormat,
): void {
  for (let at = 0; at < rows * columns; at += 1) {
    const place = `${row + Math.floor(at / columns)},${left + (at % columns)}`;
    Object.entries(look).forEach(([name, value]) => value !== undefined && cells.set(`${place} ${name}`, value));
  }
}

const SMALL = fc.integer({ min: 0, max: 3 });
const SIZE = fc.integer({ min: 1, max: 3 });
const LOOK = fc.record(
  {
    bold: fc.boolean(),
    fill: fc.constantFrom("#FFFFFF", "#F2F2F2"),
    horizontal: fc.constantFrom("left" as const, "right" as const),
    numberFormat: fc.constantFrom("@", "0.0%"),
  },
  { requiredKeys: [] },
);
const FORMAT = fc.tuple(SMALL, SMALL, SIZE, SIZE, LOOK).map(([row, left, rows, columns, format]): Edit => {
  return { kind: "format", sheet: "实绩", range: { row, column: left, rows, columns }, format };
});

test("whatever is joined, every cell looks the same in the end", () => {
  fc.assert(
    fc.property(fc.array(FORMAT, { maxLength: 12 }), (edits) => {
      expect(painted(mergeFormats(edits))).toBe(painted(edits));
    }),
    { numRuns: 2_000 },
  );
});
