import type { Exact } from "../exact";

/** How the number of a target binds (rule T1). */
export type Bound = "atLeast" | "above" | "atMost" | "below" | "unmarked" | "range";

/** What the number of a target part measures. */
export type TargetMeasure = "amount" | "growth" | "reduction" | "netIncrease" | "rank" | "multiple";

/** One number in a target: `增长7%` in `162亿元，增长7%`. */
export interface TargetPart {
  /** Its words as adopted. */
  readonly text: string;
  /** Span in the target text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly measure: TargetMeasure;
  readonly bound: Bound;
  /** True where 左右 or 约 makes it approximate (rule T4). */
  readonly approximate: boolean;
  /** The number to reach: the lower bound of a range, the bound otherwise. `下降4%` is a reduction of 4, not −4. */
  readonly value: Exact;
  /** Upper bound of a range; null otherwise. */
  readonly upper: Exact | null;
  /** Unit as written (`亿元`, `%`, `家`), empty where there is none. */
  readonly unit: string;
  /** `stretch` for 期成 (rule T1, tiers). */
  readonly tier: "target" | "stretch";
}

/** Why a target has no number (rule T2). */
export type SpecialTarget = "relation" | "external" | "rank" | "qualitative";

/** The meaning of a target text (rules T1–T4). */
export type Target =
  | { readonly state: "number"; readonly text: string; readonly parts: readonly TargetPart[] }
  | { readonly state: "special"; readonly text: string; readonly special: SpecialTarget }
  | { readonly state: "pending"; readonly text: string; readonly reason: PendingReason; readonly at: number };

/** Why a target is 目标待定 (rule T3): nothing adopted, or text that is not understood from `at` on. */
export type PendingReason = "blank" | "noNumber" | "unexpectedText" | "twoReadings" | "badNumber";
