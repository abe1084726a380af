import type { WorkbookGateway } from "../workbook/gateway";
import { periodsInWorkbook } from "../workbook/periodsInWorkbook";
import { sheetNames } from "../workbook/sheetNames";
import type { SheetSnapshot } from "../workbook/snapshot";
import { removeSheets } from "./removeSheets";

/**
 * Takes back the sheets that a failed step added (撤回新表), but for those that formulas of sheets that were there before refer
 * to by now: without their sheet these formulas would show #REF!. Where that cannot be found out nothing is removed.
 *
 * @param present names of the sheets before the step
 */
export async function takeBackSheets(
  gateway: WorkbookGateway,
  added: readonly string[],
  present: readonly string[],
): Promise<void> {
  if (added.length === 0) return;
  const { periods } = periodsInWorkbook({ sheetNames: present, sheets: new Map() });
  const sheets = periods.map((period) => sheetNames(period).actual);
  if (sheets.length === 0) return removeSheets(gateway, added);
  const read = await gateway.read({ sheets, formulasOf: sheets });
  if (!read.ok) return;
  const formulas = [...read.value.sheets.values()].flatMap(formulasIn);
  const unused = added.filter((sheet) => !formulas.some((formula) => formula.includes(sheet)));
  await removeSheets(gateway, unused);
}

function formulasIn({ formulas = [] }: SheetSnapshot): readonly string[] {
  return formulas.flatMap((row) =>
    row.flatMap((cell) => (typeof cell === "string" && cell.startsWith("=") ? [cell] : [])),
  );
}
