import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import type { GridCells } from "./grid";
import { rangeOf } from "./rangeOf";
import type { UniverBook } from "./univerBook";

/** Inserts and deletes whole rows (blocks shifted down and up) and whole columns (right and left). */
export function cellShifting(book: UniverBook): Pick<GridCells, "insertLines" | "deleteLines"> {
  const { unitId } = book;
  const whole = (
    sheet: string,
    lines: "rows" | "columns",
    first: number,
    count: number,
  ): ReturnType<typeof rangeOf> => {
    const worksheet = book.worksheet(sheet);
    return lines === "rows"
      ? rangeOf({ row: first, rows: count, column: 0, columns: worksheet.getColumnCount() })
      : rangeOf({ column: first, columns: count, row: 0, rows: worksheet.getRowCount() });
  };
  return {
    insertLines(sheet, lines, first, count): void {
      const id = lines === "rows" ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id;
      const direction = lines === "rows" ? Direction.UP : Direction.LEFT;
      book.run(id, { unitId, subUnitId: sheet, range: whole(sheet, lines, first, count), direction });
    },
    deleteLines(sheet, lines, first, count): void {
      const id = lines === "rows" ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
      book.run(id, { unitId, subUnitId: sheet, range: whole(sheet, lines, first, count) });
    },
  };
}
