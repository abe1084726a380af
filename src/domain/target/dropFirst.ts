import type { Draft } from "./draft";

/** Lets go of the number read so far: it was the starting point (43%提高到45%) or a description (5亿元以上项目10个). */
export function dropFirst(draft: Draft): void {
  draft.first = null;
  draft.second = null;
  draft.flat = false;
  draft.ranged = false;
  draft.after = null;
  draft.approximate = false;
  draft.tail = false;
  draft.lastYear = null;
}
