import { BooleanNumber } from "@univerjs/core";
import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { formulaReader } from "./formulaReader";
import type { ReadFormula } from "./formulaReader";
import type { Grid } from "./grid";
import type { CellContent, GridSnapshot, RowContent, SheetContent } from "./gridSnapshot";
import { partsSnapshot } from "./partsSnapshot";
import { pointsPerPixel } from "./pointsPerPixel";
import { readCell } from "./readCell";
import { spillsOf } from "./spillsOf";
import type { Spills } from "./spillsOf";
import type { UniverBook } from "./univerBook";

/** Font of a new workbook where nothing else is said. */
const DEFAULT_FONT = { name: "宋体", size: 11 } as const;

/** The workbook as plain data, as it is calculated now. */
export function gridSnapshotOf(book: UniverBook, grid: Omit<Grid, "snapshot">): GridSnapshot {
  return {
    sheets: grid.sheetIds().map((sheet) => sheetContent(book, grid, sheet)),
    activeSheet: grid.sheetName(grid.activeSheet()),
    defaultFont: DEFAULT_FONT,
    names: grid
      .definedNames()
      .map(({ sheet, ...name }) => (sheet === undefined ? name : { ...name, sheet: grid.sheetName(sheet) })),
    properties: Object.fromEntries(grid.properties),
    customProperties: Object.fromEntries(grid.customProperties),
    settings: Object.fromEntries(grid.settings),
  };
}

function sheetContent(book: UniverBook, grid: Omit<Grid, "snapshot">, sheet: string): SheetContent {
  const worksheet = book.worksheet(sheet);
  const config = worksheet.getConfig();
  return {
    id: sheet,
    name: worksheet.getName(),
    visibility: grid.visibility(sheet),
    rows: rowsOf(book, grid, sheet, worksheet),
    merges: grid.merges(sheet),
    columnWidths: sizes(config.columnData, (column) => column.w),
    rowHeights: sizes(config.rowData, (row) => (row.ia === BooleanNumber.TRUE ? (row.ah ?? row.h) : row.h)),
    defaultColumnWidth: config.defaultColumnWidth * pointsPerPixel,
    defaultRowHeight: config.defaultRowHeight * pointsPerPixel,
    hiddenRows: hidden(config.rowData),
    hiddenColumns: hidden(config.columnData),
    freeze: grid.freeze(sheet),
    validations: grid.validations(sheet),
    ...partsSnapshot(grid, sheet),
    extras: grid.extras(sheet),
  };
}

type Lines<Line> = Readonly<Record<number, Partial<Line> | undefined>>;

function sizes<Line>(lines: Lines<Line>, sizeOf: (line: Partial<Line>) => number | undefined): Map<number, number> {
  const found = new Map<number, number>();
  for (const [key, line] of Object.entries(lines)) {
    const size = line ? sizeOf(line) : undefined;
    if (size !== undefined) found.set(Number(key), size * pointsPerPixel);
  }
  return found;
}

function hidden(lines: Lines<{ hd: BooleanNumber }>): number[] {
  return Object.entries(lines).flatMap(([key, line]) => (line?.hd === BooleanNumber.TRUE ? [Number(key)] : []));
}

function rowsOf(book: UniverBook, grid: Omit<Grid, "snapshot">, sheet: string, worksheet: Worksheet): RowContent[] {
  const sources = { grid, sheet, spills: spillsOf(book, sheet), formulaOf: formulaReader(book, sheet) };
  const { spills } = sources;
  const matrix = worksheet.getCellMatrix().getMatrix();
  const numbers = new Set([...Object.keys(matrix), ...Object.keys(spills.cells)].map(Number));
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const columns = new Set([...Object.keys(matrix[row] ?? {}), ...Object.keys(spills.cells[row] ?? {})].map(Number));
      const cells = [...columns]
        .sort((a, b) => a - b)
        .flatMap((column) => {
          const content = cellContent(sources, matrix[row]?.[column], row, column);
          return content ? [content] : [];
        });
      return cells.length > 0 ? [{ row, cells }] : [];
    });
}

interface Sources {
  readonly grid: Omit<Grid, "snapshot">;
  readonly sheet: string;
  readonly spills: Spills;
  readonly formulaOf: ReadFormula;
}

function cellContent(
  { grid, sheet, spills, formulaOf }: Sources,
  own: Nullable<ICellData>,
  row: number,
  column: number,
): CellContent | undefined {
  const spilled = spills.cells[row]?.[column];
  const formula = formulaOf(own, row, column);
  const { kind, value } = readCell(formula === undefined ? (spilled ?? own) : own);
  const style = grid.styleAt(sheet, row, column);
  const styled = Object.keys(style).length > 0;
  if (formula === undefined && kind === "blank" && !styled) return undefined;
  return {
    column,
    value,
    type: kind,
    ...formulaContent(formula, spills, row, column),
    ...(spilled && formula === undefined ? { spilled: true } : {}),
    ...(styled ? { style } : {}),
  };
}

function formulaContent(
  formula: string | undefined,
  spills: Spills,
  row: number,
  column: number,
): Pick<CellContent, "formula" | "spill"> {
  if (formula === undefined) return {};
  const range = spills.ranges[row]?.[column];
  if (!range) return { formula };
  return { formula, spill: { rows: range.endRow - row + 1, columns: range.endColumn - column + 1 } };
}
