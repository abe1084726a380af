import type { PageSetup } from "../../grid/gridSnapshot";
import type { SheetState } from "./modelContext";

/** Changes some of a sheet's page set-up. */
export function setPage({ context, sheet }: SheetState, patch: Partial<PageSetup>): void {
  context.grid.setExtras(sheet, { page: { ...context.grid.extras(sheet).page, ...patch } });
}
