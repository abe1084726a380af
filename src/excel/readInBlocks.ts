import type { Result } from "../domain/result";
import type { CellValue, ReadRequest, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { ProtectedSheets } from "./protectedSheets";
import type { ReadOptions } from "./readOptions";
import { runInHost, type Batch } from "./runInHost";

/** Cells of one block: 50,000 cells with long Chinese text stay well under the web's 5 MB. */
const CELLS_OF_A_BLOCK = 50_000;

/**
 * Takes the snapshot of a workbook that is too large for one answer: the sizes of the used ranges first, then their rows
 * in blocks, one sync each.
 */
export function readInBlocks(
  request: ReadRequest,
  { milliseconds, protection }: ReadOptions,
): Promise<Result<WorkbookSnapshot>> {
  const formulasOf = new Set(request.formulasOf);
  return runInHost(milliseconds, async (batch) => {
    const worksheets = batch.context.workbook.worksheets;
    worksheets.load(ProtectedSheets.LOADED);
    const wanted = request.sheets.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
      return { name, sheet, used };
    });
    await batch.sync();
    protection.seen(worksheets.items);
    const sheets = new Map<string, SheetSnapshot>();
    for (const { name, sheet, used } of wanted) {
      if (!sheet.isNullObject) {
        batch.turnTo(name);
        sheets.set(name, await readRows(batch, { name, sheet, used, withFormulas: formulasOf.has(name) }));
      }
    }
    return { sheetNames: worksheets.items.map((sheet) => sheet.name), sheets };
  });
}

interface SheetAtWork {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly withFormulas: boolean;
}

async function readRows(batch: Batch, { name, sheet, used, withFormulas }: SheetAtWork): Promise<SheetSnapshot> {
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const place = used.isNullObject
    ? { row: 0, column: 0, rows: 0, columns: 1 }
    : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  const step = Math.max(1, Math.floor(CELLS_OF_A_BLOCK / place.columns / (withFormulas ? 2 : 1)));
  for (let done = 0; done < place.rows; done += step) {
    const rows = Math.min(step, place.rows - done);
    const block = sheet.getRangeByIndexes(place.row + done, place.column, rows, place.columns).untrack();
    block.load(withFormulas ? ["values", "formulas"] : ["values"]);
    await batch.sync();
    values.push(...(block.values as CellValue[][]));
    if (withFormulas) {
      formulas.push(...(block.formulas as CellValue[][]));
    }
  }
  const head = { name, firstRow: place.row, firstColumn: place.column, values };
  return withFormulas ? { ...head, formulas } : head;
}
