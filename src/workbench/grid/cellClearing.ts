import type { ICellData } from "@univerjs/core";
import type { GridCells, StylePatch } from "./grid";
import type { CellBlock } from "./gridSnapshot";
import { paintCells } from "./paintCells";
import type { CellMatrix, UniverBook } from "./univerBook";

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** Takes away every property of a look. */
const PLAIN: StylePatch = {
  fontName: null,
  fontSize: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  color: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  indent: null,
  numberFormat: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

/** Clears contents, looks, or both; merges go with the looks. */
export function cellClearing(
  book: UniverBook,
  unmerge: (sheet: string, block: CellBlock) => void,
): Pick<GridCells, "clear"> {
  return {
    clear(sheet, block, part): void {
      if (part !== "formats") emptyCells(book, sheet, block);
      if (part === "contents") return;
      unmerge(sheet, block);
      paintCells(book, sheet, block, () => PLAIN);
    },
  };
}

function emptyCells(book: UniverBook, sheet: string, block: CellBlock): void {
  const cells: CellMatrix = {};
  book
    .worksheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const inside =
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns;
      if (inside && cell) cells[row] = { ...cells[row], [column]: EMPTY };
    });
  if (Object.keys(cells).length > 0) book.write(sheet, cells);
}
