import type { WorkbookGateway } from "../workbook/gateway";

/**
 * Removes sheets that a failed step left behind (清理), as far as the host lets it. Which of them are there is asked first,
 * because a step can fail before it added them, or after everything was done and only the reply was lost.
 */
export async function removeSheets(gateway: WorkbookGateway, sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return;
  const read = await gateway.read({ sheets: [] });
  const left = read.ok ? sheets.filter((sheet) => read.value.sheetNames.includes(sheet)) : [];
  if (left.length > 0) await gateway.apply(left.map((sheet) => ({ kind: "deleteSheet", sheet })));
}
