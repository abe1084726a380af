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
  /** What growth or reduction is measured against where the words name it: `2020年`, `年均`, `累计`; absent: last year. */
  readonly base?: string;
  /** True where the number is another indicator's growth (与经济增长同步), known in the period only (rule T2). */
  readonly isRelation?: true;
  /** Its own type where the parts of a target differ in it: 增长6%（约束性），下降5%（预期性）. */
  readonly type?: TargetType;
}

/** Obligatory (约束性) and anticipatory (预期性), rule T6. */
export const TARGET_TYPES = ["obligatory", "anticipatory"] as const;

/** Obligatory (约束性) or anticipatory (预期性), where the target's words say so (rule T6). */
export type TargetType = (typeof TARGET_TYPES)[number];

/** Why a target has no number (rule T2). */
export type SpecialTarget = "relation" | "external" | "rank" | "qualitative";

/** A clause without a number beside clauses with one: `与经济增长同步` in `增长7%，与经济增长同步`. */
export interface SpecialClause {
  readonly special: SpecialTarget;
  /** Its words as adopted, and their span in UTF-16 units, end exclusive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The meaning of a target text (rules T1–T4, T6). */
export type Target =
  | {
      readonly state: "number";
      readonly text: string;
      readonly parts: readonly TargetPart[];
      /** What the target asks for besides its numbers; absent where it asks for nothing else. */
      readonly besides?: readonly SpecialClause[];
      /** Type of the target as a whole; absent where its parts differ. */
      readonly type?: TargetType;
    }
  | { readonly state: "special"; readonly text: string; readonly special: SpecialTarget; readonly type?: TargetType }
  | { readonly state: "pending"; readonly text: string; readonly reason: PendingReason; readonly at: number };

/** Why a target is 目标待定 (rule T3): nothing adopted, or text that is not understood from `at` on. */
export type PendingReason = "blank" | "noNumber" | "unexpectedText" | "twoReadings" | "badNumber" | "tooLong";
