import type { Draft } from "./draft";
import type { PendingReason } from "./target";

/** Notes the first thing in a clause that is not understood. */
export function failDraft(draft: Draft, reason: PendingReason, at: number): void {
  draft.failure ??= { reason, at };
}
