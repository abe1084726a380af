import type { Problem } from "./problem";

/**
 * The answer of something that can fail in an expected way: the value, or every problem at once.
 * A value may carry warnings; an expected failure is never thrown (misuse is).
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A success with its warnings. */
export function succeed<T>(value: T, warnings: readonly Problem[] = []): Result<T> {
  return { ok: true, value, warnings };
}

/** A failure with all of its problems. */
export function fail<T>(problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}
