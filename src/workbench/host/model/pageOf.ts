import type { PageSetup } from "../../grid/gridSnapshot";
import type { SheetState } from "./modelContext";

/** Page set-up of a sheet as it is now. */
export function pageOf({ context, sheet }: SheetState): PageSetup {
  return context.grid.extras(sheet).page;
}
