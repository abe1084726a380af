import { hostErrors } from "../hostErrors";
import type { SheetState } from "./modelContext";

/** The same state, if its sheet may be changed; a protected sheet answers AccessDenied. */
export function writable<State extends SheetState>(state: State): State {
  if (state.context.protectedSheets.has(state.sheet)) throw hostErrors.accessDenied();
  return state;
}
