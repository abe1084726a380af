import { splitEdits } from "../../src/excel/splitEdits";
import type { Edit } from "../../src/workbook/edit";
import type { CellValue } from "../../src/workbook/snapshot";

function write(rows: number, text: string, sheet = "实绩"): Edit {
  const cells: CellValue[][] = Array.from({ length: rows }, (_, row) => [row, text]);
  return { kind: "writeCells", sheet, at: { row: 2, column: 1 }, cells };
}

test("one request holds everything that fits in 4 MB", () => {
  const edits = [write(72, "不少于105亿元"), write(10_000, "不少于105亿元")];
  expect(splitEdits(edits)).toEqual([edits]);
});

test("nothing to do is one empty request", () => {
  expect(splitEdits([])).toEqual([[]]);
});

test("a block of cells that is too large is cut between rows, and the pieces lie where the rows were", () => {
  const edits: Edit[] = [{ kind: "addSheet", sheet: "实绩" }, write(10, "字".repeat(1_000)), write(1, "末")];
  const requests = splitEdits(edits, 12_000);
  const pieces = requests.flat().filter((edit) => edit.kind === "writeCells");
  expect(requests.length).toBeGreaterThan(2);
  expect(requests[0]?.[0]).toEqual(edits[0]);
  expect(pieces.flatMap((piece) => piece.cells)).toEqual([...write10(), [0, "末"]]);
  let next = 2;
  for (const piece of pieces.slice(0, -1)) {
    expect(piece.at).toEqual({ row: next, column: 1 });
    next += piece.cells.length;
  }
  expect(next).toBe(12);

  function write10(): CellValue[][] {
    return Array.from({ length: 10 }, (_, row) => [row, "字".repeat(1_000)]);
  }
});

test("no request is larger than the limit when its rows are not", () => {
  const requests = splitEdits([write(500, "字".repeat(100)), write(500, "字".repeat(100))], 20_000);
  for (const request of requests) {
    expect(new TextEncoder().encode(JSON.stringify(request)).length).toBeLessThan(20_000);
  }
});

test("a single row that is larger than the limit still goes, alone", () => {
  const requests = splitEdits([write(2, "字".repeat(5_000))], 4_000);
  expect(requests.map((request) => request.length)).toEqual([1, 1]);
});
