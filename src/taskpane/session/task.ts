import type { Problem } from "../../domain/problem";

/** A piece of work that someone started: not yet, under way, done, or failed with everything that was wrong. */
export type Task<T> =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly done: number; readonly total: number }
  | { readonly state: "done"; readonly outcome: T }
  | { readonly state: "failed"; readonly problems: readonly Problem[] };

/** A task that nobody has started. */
export const IDLE = { state: "idle" } as const;

/** A task that has just started and does not know yet how long it is. */
export const STARTED = { state: "running", done: 0, total: 0 } as const;
