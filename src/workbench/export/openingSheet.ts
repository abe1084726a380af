import type { GridSnapshot } from "../grid/gridSnapshot";

/** Number of the sheet that shows first when the file opens: the active one, or the first that can be seen. */
export function openingSheet({ sheets, activeSheet }: GridSnapshot): number {
  const seen = ({ visibility }: { readonly visibility: string }): boolean => visibility === "visible";
  const active = sheets.findIndex((sheet) => sheet.name === activeSheet && seen(sheet));
  return active >= 0 ? active : Math.max(0, sheets.findIndex(seen));
}
