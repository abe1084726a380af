import { succeed, type Result } from "../domain/result";
import type { SheetChange } from "../workbook/gateway";
import { runInHost } from "./runInHost";
import { SheetNames } from "./sheetNames";
import { syncWithin } from "./syncWithin";

/**
 * Calls back after each change of cells. A change is our own when the host says that this add-in caused it; a host that
 * does not say (before ExcelApi 1.14) makes all changes look like people's, which costs a read more and loses nothing.
 */
export async function watchChanges(
  onChange: (change: SheetChange) => void,
  milliseconds: number,
): Promise<Result<() => Promise<void>>> {
  const names = new SheetNames(milliseconds);
  const added = await runInHost(milliseconds, async ({ context, sync }) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      const sheet = await names.nameOf(event.worksheetId);
      onChange({ sheet, address: event.address, own: isOwn(event) });
    });
    await sync();
    return handler;
  });
  return added.ok ? succeed(() => stop(added.value, milliseconds)) : added;
}

function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.source === "Local" && event.triggerSource === "ThisLocalAddin";
}

async function stop(handler: OfficeExtension.EventHandlerResult<unknown>, milliseconds: number): Promise<void> {
  handler.remove();
  await syncWithin(handler.context as Excel.RequestContext, milliseconds);
}
