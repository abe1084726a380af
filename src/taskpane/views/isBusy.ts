import type { SessionState } from "../session/sessionState";

/** True while a job is under way: two never work at once. */
export function isBusy({ jobs }: Pick<SessionState, "jobs">): boolean {
  return Object.values(jobs).some(({ state }) => state === "running");
}
