import type { ProtectedSheets } from "./protectedSheets";

/** What a read needs besides its request, and what it tells beside its answer: which sheets this program protects. */
export interface ReadOptions {
  readonly milliseconds: number;
  readonly protection: ProtectedSheets;
}
