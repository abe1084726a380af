import { formatAddress } from "../../../src/workbench/grid/formatAddress";
import { parseAddress } from "../../../src/workbench/grid/parseAddress";
import { shiftBlock } from "../../../src/workbench/grid/shiftBlock";
import { subtractBlock } from "../../../src/workbench/grid/subtractBlock";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$AA$10:B2", { row: 1, column: 1, rows: 9, columns: 26 }],
  ["B:C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["2:9", { row: 1, column: 0, rows: 8, columns: 16_384 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s is read as its block", (address, block) => {
  expect(parseAddress(address)).toEqual({ block });
});

test.each(["", "A0", "XFE1", "A1048577", "A", "1", "A1:B", "指标", "R1C1"])("%j is no address", (address) => {
  expect(parseAddress(address)).toBeUndefined();
});

test("sheet names are read with and without quotes, and written with quotes only where needed", () => {
  const block = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(parseAddress("目标2024年!A1")).toEqual({ sheet: "目标2024年", block });
  expect(parseAddress("'实绩2024年1-6月'!A1")).toEqual({ sheet: "实绩2024年1-6月", block });
  expect(parseAddress("'a''b'!A1")).toEqual({ sheet: "a'b", block });
  expect(formatAddress(block, "目标2024年")).toBe("目标2024年!A1");
  expect(formatAddress(block, "实绩2024年1-6月")).toBe("'实绩2024年1-6月'!A1");
  expect(formatAddress(block, "a'b")).toBe("'a''b'!A1");
  expect(formatAddress(block, "2024")).toBe("'2024'!A1");
  expect(formatAddress(block, "AB12")).toBe("'AB12'!A1");
});

test("a block cut out of another leaves up to four", () => {
  const block = { row: 0, column: 0, rows: 5, columns: 5 };
  expect(subtractBlock(block, { row: 1, column: 1, rows: 2, columns: 2 })).toEqual([
    { row: 0, column: 0, rows: 1, columns: 5 },
    { row: 3, column: 0, rows: 2, columns: 5 },
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 3, rows: 2, columns: 2 },
  ]);
  expect(subtractBlock(block, { row: 9, column: 9, rows: 1, columns: 1 })).toEqual([block]);
  expect(subtractBlock(block, block)).toEqual([]);
});

test.each([
  ["inserted above", { lines: "rows", first: 1, count: 2 }, { row: 4, rows: 4 }],
  ["inserted right before", { lines: "rows", first: 2, count: 2 }, { row: 4, rows: 4 }],
  ["inserted inside", { lines: "rows", first: 3, count: 2 }, { row: 2, rows: 6 }],
  ["inserted below", { lines: "rows", first: 6, count: 2 }, { row: 2, rows: 4 }],
  ["deleted above", { lines: "rows", first: 0, count: -1 }, { row: 1, rows: 4 }],
  ["deleted across its start", { lines: "rows", first: 1, count: -2 }, { row: 1, rows: 3 }],
  ["deleted inside", { lines: "rows", first: 3, count: -2 }, { row: 2, rows: 2 }],
] as const)("rows %s move or stretch a block of rows 3 to 6", (_, shift, after) => {
  expect(shiftBlock({ row: 2, column: 0, rows: 4, columns: 1 }, shift)).toEqual({ column: 0, columns: 1, ...after });
});

test("a block whose rows are all deleted is gone", () => {
  const block = { row: 2, column: 0, rows: 2, columns: 1 };
  expect(shiftBlock(block, { lines: "rows", first: 1, count: -5 })).toBeUndefined();
});
