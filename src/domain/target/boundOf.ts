import type { Draft } from "./draft";
import { sideOf } from "./sideOf";
import type { Bound } from "./target";
import type { Quantity } from "./token";

/** 不低于5%以上 is at least 5 %, 突破5家以上 above 5; 控制在5%以上 follows 以上; 不超过5%以上 says two things. */
function joined(draft: Draft, before: Bound, after: Bound): Bound | null {
  if (sideOf(before) === sideOf(after)) return before;
  return draft.soft ? after : null;
}

function single(draft: Draft, before: Bound | null): Bound | null {
  if (draft.after === null) return before;
  return before === null ? draft.after : joined(draft, before, draft.after);
}

/** A range may stand in 控制在…以内, but not have a bound that only one of its ends can meet. */
function ofRange(draft: Draft): Bound | null {
  const open = sideOf(draft.after) === "up";
  const hard = draft.before !== null && !draft.soft;
  return open || hard ? null : "range";
}

/** 同比下降或持平 is growth of at most 0. */
function ofFlat(draft: Draft): Bound | null {
  if (!draft.flat || draft.verb === null) return null;
  return draft.verb === "down" ? "atMost" : "atLeast";
}

/**
 * How the number of a clause binds (rules T1, T4); null where the words contradict each other. 力争 binds from below where
 * nothing else binds. A place is reached by any better one, whatever the words: 提升至第5位, 不低于第5位.
 */
export function boundOf(draft: Draft, first: Quantity): Bound | null {
  if (draft.second !== null) return ofRange(draft);
  if (first.measure === "rank") return first.bound;
  const before = ofFlat(draft) ?? draft.before ?? first.bound;
  if (before === null && draft.after === null) return draft.mark === "strive" ? "atLeast" : "unmarked";
  return single(draft, before);
}
