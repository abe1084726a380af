import type { Result } from "../domain/result";
import { runInHost } from "./runInHost";

/** Activates the sheet and selects the cell, in one sync. */
export function selectCell(sheet: string, address: string, milliseconds: number): Promise<Result<null>> {
  return runInHost(milliseconds, async ({ context, sync, turnTo }) => {
    turnTo(sheet);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).untrack().select();
    await sync();
    return null;
  });
}
