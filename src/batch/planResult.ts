import type { Status, YearOnYear } from "../domain/evaluation/evaluation";
import type { Problem } from "../domain/problem";
import type { Settings } from "../domain/settings/settings";
import type {
  Bound,
  PendingReason,
  SpecialTarget,
  TargetMeasure,
  TargetPart,
  TargetType,
} from "../domain/target/target";

/** One number of a target, as plain data. */
export interface TargetPartResult {
  readonly text: string;
  readonly measure: TargetMeasure;
  readonly bound: Bound;
  readonly approximate: boolean;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly tier: TargetPart["tier"];
}

/** A target as adopted and as understood; the figures are those of the part that was judged. */
export interface TargetResult {
  readonly text: string;
  readonly state: "number" | "special" | "pending";
  /** Why there is no number (rules T2, T3); null where there is one. */
  readonly reason: SpecialTarget | PendingReason | null;
  readonly value: number | null;
  readonly upper: number | null;
  readonly bound: Bound | null;
  readonly approximate: boolean;
  readonly unit: string;
  readonly measure: TargetMeasure | null;
  readonly parts: readonly TargetPartResult[];
}

/** The verdict on one indicator. Nothing is rounded; null where there is no figure. */
export interface RowResult {
  readonly code: string;
  readonly name: string;
  /** Code of the table that it stands in; absent where the plan has one table for all. */
  readonly table?: string;
  readonly status: Status;
  /** Whether rules or a person gave the status (rule S8). */
  readonly origin: "computed" | "manual";
  /** Obligatory or anticipatory (rule T6), as the schema or else the target says; null where neither does. */
  readonly type: TargetType | null;
  /** Share of the annual target: 0.8431… */
  readonly completionRate: number | null;
  /** Share of the year: 0.5. */
  readonly elapsedShare: number;
  /** Percentage points: 34.31… */
  readonly gap: number | null;
  /** Percent, or percentage points for ratios: 3.44. */
  readonly yearOnYear: number | null;
  readonly yearOnYearUnit: YearOnYear["unit"];
  /** What stands in place of a rate where the base is zero or below (rule G1), as the annex prints it: 扭亏为盈. */
  readonly yearOnYearWords: string | null;
  /** One Chinese sentence (rule S10). */
  readonly explanation: string;
  readonly target: TargetResult;
}

/** The counts of rule N1 and the two rates of rule N2, as shares. */
export interface TallyCountsResult {
  readonly total: number;
  readonly reached: number;
  readonly behind: number;
  readonly annual: number;
  readonly unreported: number;
  readonly targetPending: number;
  readonly assessed: number;
  readonly halfway: number;
  /** Statuses that a person gave; they are in the counts above too. */
  readonly manual: number;
  /** What both rates are shares of: `assessed`, or `total` where the setting says so (rules N2, N3). */
  readonly denominator: number;
  /** reached ÷ denominator; null where there is nothing to divide by. */
  readonly reachedRate: number | null;
  /** halfway ÷ denominator. */
  readonly halfwayRate: number | null;
}

/** The tally of a group or of an agency; `name` is empty where none is named. */
export interface TallySectionResult extends TallyCountsResult {
  readonly name: string;
}

/** A tally, whole, by group and by responsible agency (rule N3): the parts add up to the whole. */
export interface TallyResult extends TallyCountsResult {
  readonly byGroup: readonly TallySectionResult[];
  readonly byAgency: readonly TallySectionResult[];
}

/** One table of the plan with its own tally: no tally is taken across tables (rule N1). */
export interface TableResult {
  readonly code: string;
  /** Label of its annex: `附表2`. */
  readonly label: string;
  readonly name: string;
  readonly tally: TallyResult;
}

/** A problem with its Chinese sentence. */
export interface ProblemResult extends Problem {
  readonly message: string;
}

/** What `--report` writes, as JSON. */
export interface PlanResult {
  readonly region: string;
  readonly year: number;
  /** `2024年1-6月`. */
  readonly period: string;
  /** Where the figures come from, where the plan says so. */
  readonly source?: string;
  /** The readings of the rules that everything below was judged by. */
  readonly settings: Settings;
  readonly rows: readonly RowResult[];
  /** Of the only table, or of the one that `tallyTable` names: no tally is taken across tables (rule N1). */
  readonly tally: TallyResult;
  /** Code of the table that `tally` is of, the first; absent where the plan has one for all. */
  readonly tallyTable?: string;
  /** Every table; absent where the plan has one for all. */
  readonly tables?: readonly TableResult[];
  readonly problems: readonly ProblemResult[];
}
