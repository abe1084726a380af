import type { Draft, Failure } from "./draft";
import type { Bound, SpecialTarget, TargetMeasure, TargetPart } from "./target";
import type { Exact } from "../exact";

/** The number of a clause, before its neighbours are known. Spans are in the normalised text. */
export interface PartDraft {
  readonly start: number;
  readonly end: number;
  readonly measure: TargetMeasure;
  readonly bound: Bound;
  /** True where the clause itself has no word that binds. */
  readonly unbound: boolean;
  /** True where nothing stands before the number. */
  readonly bare: boolean;
  /** The word right before the number; empty where none is. */
  readonly subject: string;
  readonly approximate: boolean;
  readonly value: Exact;
  readonly upper: Exact | null;
  readonly unit: string;
  readonly mark: Draft["mark"];
  readonly base: string | null;
  readonly type: Draft["type"];
  /** Stands in brackets. */
  readonly bracketed: boolean;
  /** Settled when all parts are known. */
  tier: TargetPart["tier"];
}

/** What one clause says. */
export type Reading =
  | { readonly kind: "part"; readonly part: PartDraft }
  | { readonly kind: "special"; readonly special: SpecialTarget; readonly start: number; readonly end: number }
  | { readonly kind: "failure"; readonly failure: Failure; readonly hasNumber: boolean };
