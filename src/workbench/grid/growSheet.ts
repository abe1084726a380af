import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { CellBlock } from "./gridSnapshot";
import { sheetLimits } from "./sheetLimits";
import type { UniverBook } from "./univerBook";

/** Rows and columns are added in steps, because each step is noticed by the whole component. */
const STEP = { rows: 500, columns: 10 };

/** Makes the sheet large enough for the block (blocks of whole rows or columns do not count). */
export function growSheet(book: UniverBook, sheet: string, block: CellBlock): void {
  const { unitId } = book;
  const worksheet = book.outline(sheet);
  const rows = block.row + block.rows;
  const columns = block.column + block.columns;
  if (block.rows < sheetLimits.rows && rows > worksheet.getRowCount()) {
    book.run(SetWorksheetRowCountMutation.id, { unitId, subUnitId: sheet, rowCount: rows + STEP.rows });
  }
  if (block.columns < sheetLimits.columns && columns > worksheet.getColumnCount()) {
    const columnCount = Math.min(columns + STEP.columns, sheetLimits.columns);
    book.run(SetWorksheetColumnCountMutation.id, { unitId, subUnitId: sheet, columnCount });
  }
}
