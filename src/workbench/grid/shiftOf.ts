import type { GridChange } from "./grid";
import type { LineShift } from "./shiftBlock";

/** Which rows or columns a change inserted or deleted; undefined for other changes. */
export function shiftOf(change: GridChange): LineShift | undefined {
  switch (change.kind) {
    case "rowsInserted":
      return { lines: "rows", first: change.block.row, count: change.block.rows };
    case "rowsDeleted":
      return { lines: "rows", first: change.block.row, count: -change.block.rows };
    case "columnsInserted":
      return { lines: "columns", first: change.block.column, count: change.block.columns };
    case "columnsDeleted":
      return { lines: "columns", first: change.block.column, count: -change.block.columns };
    default:
      return undefined;
  }
}
