import type { Result } from "../domain/result";
import type { CellValue, ReadRequest, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { ProtectedSheets } from "./protectedSheets";
import { readInBlocks } from "./readInBlocks";
import type { ReadOptions } from "./readOptions";
import { runInHost } from "./runInHost";

/**
 * Takes the snapshot in one sync: the names of all sheets, and values (formulas where asked) of the wanted sheets' used
 * ranges, without texts and formats. Only when the host refuses the answer as too large is it read again in blocks.
 */
export async function readWorkbook(request: ReadRequest, options: ReadOptions): Promise<Result<WorkbookSnapshot>> {
  const whole = await readAtOnce(request, options);
  const tooLarge = !whole.ok && whole.problems.some((problem) => problem.code === "hostTooLarge");
  return tooLarge ? readInBlocks(request, options) : whole;
}

function readAtOnce(
  request: ReadRequest,
  { milliseconds, protection }: ReadOptions,
): Promise<Result<WorkbookSnapshot>> {
  const formulasOf = new Set(request.formulasOf);
  return runInHost(milliseconds, async ({ context, sync, turnTo }) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load(ProtectedSheets.LOADED);
    const wanted = request.sheets.map((name) => {
      turnTo(name);
      const sheet = worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load(["rowIndex", "columnIndex", "values", ...(formulasOf.has(name) ? ["formulas"] : [])]);
      return { name, sheet, used };
    });
    await sync();
    protection.seen(worksheets.items);
    const found = wanted.filter(({ sheet }) => !sheet.isNullObject);
    return {
      sheetNames: worksheets.items.map((sheet) => sheet.name),
      sheets: new Map(found.map(({ name, used }) => [name, sheetSnapshot(name, used, formulasOf.has(name))])),
    };
  });
}

function sheetSnapshot(name: string, used: Excel.Range, withFormulas: boolean): SheetSnapshot {
  if (used.isNullObject) {
    return { name, firstRow: 0, firstColumn: 0, values: [], ...(withFormulas ? { formulas: [] } : {}) };
  }
  return {
    name,
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    values: used.values as CellValue[][],
    ...(withFormulas ? { formulas: used.formulas as CellValue[][] } : {}),
  };
}
