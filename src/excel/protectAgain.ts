import { ProtectedSheets } from "./protectedSheets";
import { runInHost } from "./runInHost";

/**
 * After edits that broke off: protects again the sheets that had been opened for them. What cannot be protected now stays
 * open, and nothing is reported, since the fault before is what the user has to know.
 */
export async function protectAgain(
  opened: ReadonlySet<string>,
  protection: ProtectedSheets,
  milliseconds: number,
): Promise<void> {
  if (opened.size === 0) {
    return;
  }
  await runInHost(milliseconds, async ({ context, sync }) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load(ProtectedSheets.LOADED);
    await sync();
    const open = worksheets.items.filter((sheet) => opened.has(sheet.name) && !sheet.protection.protected);
    open.forEach((sheet) => sheet.protection.protect(protection.options));
    await sync();
    open.forEach((sheet) => protection.set(sheet.name, true));
  });
}
