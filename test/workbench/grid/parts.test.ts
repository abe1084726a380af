import { ICommandService } from "@univerjs/core";
import { InsertRowByRangeCommand, SetRangeValuesCommand, SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { createGrid } from "../../../src/workbench/grid/createGrid";
import type { CreatedGrid } from "../../../src/workbench/grid/createGrid";
import type { GridChange } from "../../../src/workbench/grid/grid";
import type { CellBlock, SheetPermission } from "../../../src/workbench/grid/gridSnapshot";
import { shiftFormula } from "../../../src/workbench/grid/shiftFormula";

const at = (row: number, column: number, rows = 1, columns = 1): CellBlock => ({ row, column, rows, columns });

let created: CreatedGrid;
let sheet: string;
beforeEach(() => {
  created = createGrid();
  sheet = created.grid.activeSheet();
});
afterEach(() => created.grid.dispose());

describe("what lies on cells follows inserted and deleted rows and columns", () => {
  beforeEach(() => {
    const source = { sheet, range: at(4, 1, 6) };
    created.grid.setParts(sheet, {
      conditionalFormats: [
        { id: "a", kind: "formula", ranges: [at(4, 0, 6, 3)], formula: '=$C5="未达序时"', look: { bold: true } },
      ],
      filter: at(3, 0, 7, 3),
      comments: [{ id: "b", row: 5, column: 1, text: "待核" }],
      openCells: [at(4, 1, 6)],
      charts: [
        {
          id: "c",
          name: "图",
          type: "barClustered",
          title: "",
          place: at(12, 0, 10, 5),
          categories: { sheet, range: at(4, 0, 6) },
          series: [{ name: "值", values: source }],
          legend: "none",
        },
      ],
    });
  });

  test("rows inserted above move everything down", () => {
    created.grid.insertLines(sheet, "rows", 0, 2);
    expect(created.grid.parts(sheet)).toMatchObject({
      conditionalFormats: [{ ranges: [at(6, 0, 6, 3)], formula: '=$C7="未达序时"' }],
      filter: at(5, 0, 7, 3),
      comments: [{ row: 7, column: 1 }],
      openCells: [at(6, 1, 6)],
      charts: [
        { place: at(14, 0, 10, 5), categories: { range: at(6, 0, 6) }, series: [{ values: { range: at(6, 1, 6) } }] },
      ],
    });
  });

  test("a column inserted between is followed by the formula", () => {
    created.grid.insertLines(sheet, "columns", 2, 1);
    expect(created.grid.parts(sheet).conditionalFormats).toMatchObject([
      { ranges: [at(4, 0, 6, 4)], formula: '=$D5="未达序时"' },
    ]);
  });

  test("what lay on deleted rows only is gone; a chart of another sheet loses its series", () => {
    const other = created.grid.addSheet("图表页");
    const [chart] = created.grid.parts(sheet).charts;
    if (chart) created.grid.setParts(other, { charts: [{ ...chart, id: "d" }] });
    created.grid.deleteLines(sheet, "rows", 4, 6);
    expect(created.grid.parts(sheet)).toMatchObject({ conditionalFormats: [], comments: [], openCells: [] });
    expect(created.grid.parts(other).charts).toMatchObject([{ place: at(12, 0, 10, 5), series: [] }]);
  });

  test("a copied sheet has its own, drawing from its own cells", () => {
    const copy = created.grid.copySheet(sheet, "副本");
    const { charts, comments } = created.grid.parts(copy);
    expect(charts).toMatchObject([{ series: [{ values: { sheet: copy } }] }]);
    created.grid.setParts(copy, { comments: [] });
    expect(comments).toHaveLength(1);
    expect(created.grid.parts(sheet).comments).toHaveLength(1);
    expect(created.grid.snapshot().sheets[1]?.charts?.[0]?.series[0]?.values.sheet).toBe("副本");
  });

  test("a snapshot names sheets and knows no ids", () => {
    created.grid.renameSheet(sheet, "评价");
    const [content] = created.grid.snapshot().sheets;
    expect(content?.charts?.[0]?.categories).toEqual({ sheet: "评价", range: at(4, 0, 6) });
    expect(content?.comments).toEqual([{ row: 5, column: 1, text: "待核" }]);
  });
});

test("references in a formula move as in a cell; texts and other sheets' cells do not", () => {
  const rows = { lines: "rows", first: 2, count: 3 } as const;
  expect(shiftFormula("=AND($J5>=$K$5,A1:B9<>\"J5\",'目标 表'!J5,附表!J5)", rows)).toBe(
    "=AND($J8>=$K$8,A1:B12<>\"J5\",'目标 表'!J5,附表!J5)",
  );
  expect(shiftFormula("=SUM(B3:B4)+LOG10(A1)", { lines: "rows", first: 2, count: -2 })).toBe("=SUM(#REF!)+LOG10(A1)");
});

describe("a protected sheet", () => {
  const changes: GridChange["kind"][] = [];
  const run = (id: string, params: object): void => {
    const target = { unitId: created.book.unitId, subUnitId: sheet };
    created.book.injector.get(ICommandService).syncExecuteCommand(id, { ...target, ...params });
  };
  const type = (row: number, column: number, value: number): void => {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    run(SetRangeValuesCommand.id, { range, value: { v: value } });
  };
  const protect = (...allows: SheetPermission[]): void =>
    created.grid.setParts(sheet, { protection: { allows }, openCells: [at(0, 1, 3)] });
  const values = (): unknown => created.grid.values(sheet, at(0, 0, 1, 3))[0];

  beforeEach(() => {
    created.grid.enter(sheet, at(0, 0, 1, 3), [[1, 2, "=A1+B1"]]);
    changes.length = 0;
    created.grid.onChange(({ kind }) => changes.push(kind));
  });

  test("takes what people type into its open cells, and still calculates", async () => {
    await created.grid.settle();
    protect();
    type(0, 1, 9);
    await created.grid.settle();
    expect(values()).toEqual([1, 9, 10]);
    expect(changes).not.toContain("refused");
  });

  test("refuses the rest and says so", async () => {
    await created.grid.settle();
    protect();
    type(0, 0, 9);
    run(InsertRowByRangeCommand.id, { range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 9 }, direction: 0 });
    expect(values()).toEqual([1, 2, 3]);
    expect(changes.filter((kind) => kind === "refused").length).toBeGreaterThanOrEqual(2);
    expect(changes).not.toContain("rowsInserted");
  });

  test("lets people set widths where it allows that", () => {
    const width = (): number => created.grid.columnWidth(sheet, 0);
    const before = width();
    const ranges = [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 }];
    const widen = (): void => run(SetWorksheetColWidthMutation.id, { ranges, colWidth: 200 });
    protect();
    widen();
    expect(width()).toBe(before);
    protect("formatColumns");
    widen();
    expect(width()).toBeGreaterThan(before);
  });
});
