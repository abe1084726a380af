import { createContext, useContext } from "react";
import type { PlanSession } from "./usePlanSession";

/** The session that the components show. */
export const SessionContext = createContext<PlanSession | null>(null);

/** The state of the pane and what can be done. */
export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession: wrap the component in <SessionContext value={session}>");
  return session;
}
