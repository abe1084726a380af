import type { SessionState } from "../session/sessionState";

/** True while the workbook is being written to: two writers never work at once. */
export function isWriting({ writing, building, jobs }: SessionState): boolean {
  return [writing, building, ...Object.values(jobs)].some(({ state }) => state === "running");
}
