import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { blockOf } from "./blockOf";
import type { GridLayout } from "./grid";
import { rangeOf } from "./rangeOf";
import type { UniverBook } from "./univerBook";

/** Reads and sets what is selected. */
export function selectionOperations(book: UniverBook): Pick<GridLayout, "selection" | "select"> {
  const { unitId } = book;
  return {
    selection(): ReturnType<GridLayout["selection"]> {
      const sheet = book.workbook.getActiveSheet().getSheetId();
      const selections = book.injector.get(SheetsSelectionsService).getWorkbookSelections(unitId);
      const range = selections.getSelectionsOfWorksheet(sheet)[0]?.range;
      return { sheet, block: range ? blockOf(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
    },
    select(sheet, block): void {
      const range = rangeOf(block);
      const primary = {
        startRow: block.row,
        endRow: block.row,
        startColumn: block.column,
        endColumn: block.column,
        actualRow: block.row,
        actualColumn: block.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      const selections = [{ range, primary, style: null }];
      book.run(SetSelectionsOperation.id, { unitId, subUnitId: sheet, selections, type: SelectionMoveType.MOVE_END });
    },
  };
}
