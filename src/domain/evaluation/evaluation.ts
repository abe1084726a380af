import type { Exact } from "../exact";
import type { Indicator, PlanTable } from "../indicator/indicator";
import type { Period } from "../period/period";
import type { Problem } from "../problem";
import type { Target, TargetPart } from "../target/target";
import type { Explanation } from "./explanation";
import type { Tally } from "./tally";

/** Statuses (执行情况, rules S1 and N1), best first. */
export const STATUSES = ["completed", "ahead", "onPace", "behind", "annual", "unreported", "targetPending"] as const;

/** The status of an indicator. */
export type Status = (typeof STATUSES)[number];

/** What is known of one indicator in one period: the typed figures, read, with blanks as null (rules A1–A3). */
export interface Figures {
  readonly indicator: Indicator;
  /** Target text as adopted, or a number typed as target; null when blank. */
  readonly target: string | number | null;
  /** Year-to-date figure; null when not yet reported; `notApplicable` for `—`. */
  readonly actual: number | null;
  readonly prior: number | null;
  readonly publishedYoy: number | null;
  /** True where `—` says that no figure exists for this period (annual-only, rule S7). */
  readonly annualOnly: boolean;
  /** Places of the figures, for problems: cell address or path in a file. */
  readonly place: string;
  /** Place of the target, for problems of the target; absent: that of the figures. */
  readonly targetPlace?: string;
  /** Growth of the indicator that a relation target names (`与经济增长同步`), in percent; absent when not known. */
  readonly relatedGrowth?: number | Exact | null;
  /** A status entered by hand (rule S8). */
  readonly manual?: ManualStatus;
}

/** A status entered by hand, with its reason (rule S8): it wins over a computed one as long as it stands. */
export interface ManualStatus {
  readonly status: Status;
  readonly reason: string;
  /** Cell or path of the reason, for problems; absent means the place of the figures. */
  readonly place?: string;
}

/** The verdict on one number of a target (rule S6). */
export interface PartEvaluation {
  readonly part: TargetPart;
  readonly status: Status;
  /** N2: at or above half of this part; null when not assessed. */
  readonly halfway: boolean | null;
  readonly completionRate: Exact | null;
  readonly gap: Exact | null;
  readonly explanation: Explanation;
  readonly problems: readonly Problem[];
}

/** Year-on-year growth of one indicator (rules G1–G3). */
export interface YearOnYear {
  /** Percent or percentage points; null where there is none. */
  readonly value: Exact | null;
  readonly unit: "%" | "个百分点";
  readonly origin: "published" | "computed" | "none";
  /** G1: in place of a rate when the base is zero or negative. */
  readonly words: "turnedProfitable" | "turnedLoss" | "lossNarrowed" | "lossWidened" | "fromZero" | null;
}

/**
 * The verdict on one indicator (rules C, S, G). What `evaluateIndicator` gives works out the rate, the gap, the
 * year-on-year figure and the explanation when they are first read: take fields by name, a spread would lose them.
 */
export interface Evaluation {
  readonly figures: Figures;
  readonly target: Target;
  /** The part that the verdict is about; null when there is none. */
  readonly judgedPart: TargetPart | null;
  readonly status: Status;
  /** Share of the annual target, exact; null where there is none (rules C1–C5). */
  readonly completionRate: Exact | null;
  /** Share of the year that has passed. */
  readonly elapsedShare: Exact;
  /** Percentage points against pace, or against target growth (rule S3); null where there is none. */
  readonly gap: Exact | null;
  readonly yearOnYear: YearOnYear;
  /** N2: at or above half of the target; null when not assessed. */
  readonly halfway: boolean | null;
  readonly explanation: Explanation;
  readonly problems: readonly Problem[];
  /** Whether rules or a person gave the status (rule S8); absent means computed. */
  readonly origin?: "computed" | "manual";
  /** Every number of the target with its own verdict, stretch targets too (rule S6); absent means none. */
  readonly parts?: readonly PartEvaluation[];
}

/** All verdicts of a period. */
export interface PlanEvaluation {
  readonly period: Period;
  readonly rows: readonly Evaluation[];
  /** Of the only table, or of the first one: tallies are never taken across tables (rule N1). */
  readonly tally: Tally;
  /** The tables of the plan, each with its own tally; absent where the plan has one table for all. */
  readonly tables?: readonly { readonly table: PlanTable; readonly tally: Tally }[];
  readonly problems: readonly Problem[];
}
