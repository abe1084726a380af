import type { Exact } from "../exact";

/**
 * Why a status is what it is, as a code and its numbers (rule S10). `src/wording` makes the sentence:
 * "88.53 ÷ 105 = 84.3 %，高于时间进度 50.0 %，超序时 34.3 个百分点".
 */
export interface Explanation {
  readonly code: ExplanationCode;
  readonly facts: Readonly<Record<string, Exact | string | number>>;
}

/** The forms of explanations; one sentence each in every language. */
export const EXPLANATION_CODES = [
  "flowAhead",
  "flowOnPace",
  "flowBehind",
  "flowCompleted",
  "growthReached",
  "growthBehind",
  "levelReached",
  "levelBehind",
  "lowerReached",
  "lowerBehind",
  "annualOnly",
  "unreported",
  "targetBlank",
  "targetUnreadable",
  "targetSpecial",
  "noRate",
] as const;

/** The code of an explanation. */
export type ExplanationCode = (typeof EXPLANATION_CODES)[number];
