import type { SheetPermission } from "../../grid/gridSnapshot";
import { hostErrors } from "../hostErrors";
import type { SheetState } from "./modelContext";

/**
 * The same state, if its sheet may be changed; a protected sheet answers AccessDenied.
 *
 * @param permission what a protected sheet must allow so that it may be changed in this way all the same
 */
export function writable<State extends SheetState>(state: State, permission?: SheetPermission): State {
  const { protection } = state.context.grid.parts(state.sheet);
  const allowed = !protection || (permission !== undefined && protection.allows.includes(permission));
  if (!allowed) throw hostErrors.accessDenied();
  return state;
}
