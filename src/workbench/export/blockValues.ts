import type { CellContent, GridSnapshot, SheetBlock } from "../grid/gridSnapshot";

/** The cells of a block row by row, undefined where nothing is. A sheet that is not there has none. */
export function blockValues(workbook: GridSnapshot, { sheet, range }: SheetBlock): (CellContent | undefined)[] {
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const wanted = new Map(
    rows
      .filter(({ row }) => row >= range.row && row < range.row + range.rows)
      .map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]),
  );
  return Array.from({ length: range.rows * range.columns }, (_, at) =>
    wanted.get(range.row + Math.floor(at / range.columns))?.get(range.column + (at % range.columns)),
  );
}
