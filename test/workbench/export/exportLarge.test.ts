import { annexSnapshot } from "./annexSnapshot";
import { written } from "./writtenParts";

const SHEET = "xl/worksheets/sheet1.xml";

describe("a large .xlsx file", () => {
  it("is whole, although it is written and packed in slices", async () => {
    const rows = Array.from({ length: 6_000 }, (_, row) => ({
      row,
      cells: [
        { column: 0, value: `指标${row}`, type: "text" } as const,
        { column: 1, value: row / 7, type: "number" } as const,
        { column: 2, value: row * 1.5, type: "number", formula: `=B${row + 1}*PLAN.ELAPSED(A${row + 1})` } as const,
      ],
    }));
    const parts = await written(annexSnapshot([], { rows, rowHeights: new Map([[7_000, 30]]) }));
    const sheet = parts[SHEET] ?? "";
    const numbers = [...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));
    // the rows with cells, row 10 among them (hidden), and row 7001, which has only a height
    expect(numbers).toEqual([...rows.map(({ row }) => row + 1), 7_001]);
    expect(sheet.length).toBeGreaterThan(1 << 19);
    expect(sheet).toContain('<c r="A6000" t="s"><v>5999</v></c><c r="B6000"><v>857</v></c>');
    expect(sheet).toContain("<f>B6000*_xldudf_PLAN_ELAPSED(A6000)</f><v>8998.5</v></c></row>");
    expect((parts["xl/sharedStrings.xml"] ?? "").match(/<si>/g)).toHaveLength(6_000);
  });

  it("numbers the shapes of more than a thousand remarks in blocks that no other sheet uses", async () => {
    const comments = Array.from({ length: 1_100 }, (_, row) => ({ row, column: 2, text: `说明${row}` }));
    const base = annexSnapshot([], { comments });
    const [sheet] = base.sheets;
    if (!sheet) throw new Error("no sheet");
    const second = { ...sheet, name: "附表2", comments: comments.slice(0, 1) };
    const parts = await written({ ...base, sheets: [sheet, second] });
    const shapes = [1, 2].map((sheetNumber) => parts[`xl/drawings/vmlDrawing${sheetNumber}.vml`] ?? "");
    const ids = shapes.map((xml) => [...xml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id)));
    expect(ids[0]).toHaveLength(1_100);
    // 1,024 numbers to a block
    expect(new Set(ids[0]?.map((id) => Math.floor(id / 1_024)))).toEqual(new Set([1, 2]));
    expect(shapes[0]).toContain('data="1,2"');
    expect(ids[1]).toEqual([3 * 1_024 + 1]);
    expect(shapes[1]).toContain('data="3"');
  });

  it("opens whole columns to typing as far down as the sheet has cells", async () => {
    const openCells = [{ row: 0, column: 1, rows: 1_048_576, columns: 1 }];
    const parts = await written(
      annexSnapshot([{ column: 0, value: 1, type: "number" }], { openCells, protection: { allows: [] } }),
    );
    const open = [...(parts[SHEET] ?? "").matchAll(/<c r="(\w+)" s="1"\/>/g)].map(([, address]) => address);
    expect(open).toEqual(["B1", "B2", "B3", "B4", "B5"]);
  });

  it("holds the same where the browser has no packer of its own", async () => {
    const rows = Array.from({ length: 6_000 }, (_, row) => ({
      row,
      cells: [{ column: 0, value: `指标${row}`, type: "text" } as const],
    }));
    const snapshot = annexSnapshot([], { rows });
    const parts = await written(snapshot);
    const own = globalThis.CompressionStream;
    Reflect.deleteProperty(globalThis, "CompressionStream");
    try {
      expect(await written(snapshot)).toEqual(parts);
    } finally {
      globalThis.CompressionStream = own;
    }
    expect(typeof own).toBe("function");
  });
});
