import { isOpen } from "../../grid/isOpen";
import { hostErrors } from "../hostErrors";
import type { RangeState } from "./modelContext";

/** The same state, if something may be entered into all of its cells; locked cells of a protected sheet answer AccessDenied. */
export function typeable(state: RangeState): RangeState {
  const { context, sheet, block } = state;
  if (!isOpen(context.grid.parts(sheet), block)) throw hostErrors.accessDenied();
  return state;
}
