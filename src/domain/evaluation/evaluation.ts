import type { Exact } from "../exact";
import type { Indicator } from "../indicator/indicator";
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

/** The verdict on one indicator (rules C, S, G). */
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
}

/** All verdicts of a period. */
export interface PlanEvaluation {
  readonly period: Period;
  readonly rows: readonly Evaluation[];
  readonly tally: Tally;
  readonly problems: readonly Problem[];
}
