import type { SessionState } from "../session/sessionState";

/** True while the workbook is being written to: two writers never work at once. */
export function isWriting({ writing, building }: SessionState): boolean {
  return writing.state === "running" || building.state === "running";
}
