import type { Exact } from "../exact";

/**
 * Why a status is what it is, as a code and its numbers (rule S10). `src/wording` makes the sentence:
 * "88.53 ÷ 105 = 84.3 %，高于时间进度 50.0 %，超序时 34.3 个百分点".
 */
export interface Explanation {
  readonly code: ExplanationCode;
  /**
   * The numbers, exact and unrounded. `rate` and `elapsed` are shares, `gap` is percentage points, `actual`, `target`,
   * `upper`, `difference` and `excess` (beyond `upper`) are in `unit`, `month` is the last month of the period, `status` the status explained;
   * of a ceiling `used` is the share of it that is used up and `over` its points above `elapsed`; of a net increase `reported` is the
   * figure and `baseline` what it counts from; `band`, `rounding` and `decimals` (of rates) are settings, `relation` the words of a relation.
   */
  readonly facts: Readonly<Record<string, Exact | string | number>>;
  /** One explanation for each number of a target that has several (rule S6). */
  readonly parts?: readonly Explanation[];
}

/** The forms of explanations; one sentence each in every language. */
export const EXPLANATION_CODES = [
  // a flow against elapsed time
  "flowCompleted",
  "flowAhead",
  "flowOnPace",
  "flowBehind",
  "noRate",
  // against the whole target
  "growthReached",
  "growthBehind",
  "reductionReached",
  "reductionBehind",
  "levelReached",
  "levelBehind",
  "lowerReached",
  "lowerBehind",
  "rankReached",
  "rankBehind",
  "rangeReached",
  "rangeOutside",
  // several numbers in one target
  "compound",
  // no verdict
  "annualOnly",
  "unreported",
  "targetBlank",
  "targetUnreadable",
  "targetUnitMismatch",
  "noGrowthTarget",
  "reducedTotal",
  "targetSpecial",
  "judgedByHand",
  // a verdict by a person
  "manual",
] as const;

/** The code of an explanation. */
export type ExplanationCode = (typeof EXPLANATION_CODES)[number];
