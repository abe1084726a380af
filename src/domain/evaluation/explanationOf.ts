import { Exact } from "../exact";
import { quotientOf } from "../share";
import { boundOf } from "./boundOf";
import type { Comparison, Question } from "./comparison";
import type { Status } from "./evaluation";
import type { Explanation, ExplanationCode } from "./explanation";
import { gapOf } from "./gapOf";

const FLOW_CODES: Partial<Readonly<Record<Status, ExplanationCode>>> = {
  completed: "flowCompleted",
  ahead: "flowAhead",
  onPace: "flowOnPace",
  behind: "flowBehind",
};

function codeOf(question: Question, comparison: Comparison, status: Status): ExplanationCode {
  const { yardstick, direction } = question;
  const reached = status !== "behind";
  if (comparison.marks.limit) return reached ? "rangeReached" : "rangeOutside";
  if (yardstick === "pace") return (comparison.isShare && FLOW_CODES[status]) || "noRate";
  if (yardstick === "rank") return reached ? "rankReached" : "rankBehind";
  if (direction === "lower") return reached ? "lowerReached" : "lowerBehind";
  if (yardstick === "growth") return reached ? "growthReached" : "growthBehind";
  if (yardstick === "reduction") return reached ? "reductionReached" : "reductionBehind";
  return reached ? "levelReached" : "levelBehind";
}

/**
 * Why one part of a target has its status, with its numbers (rule S10). The status must be one that was judged.
 *
 * @example
 * explanationOf({ yardstick: "rank", actual: 2, goal: { value: exact(3), upper: null, unit: "" }, part: {}, pace: { period: {} } }, { marks: {} }, "ahead").code // => "rankReached"
 */
export function explanationOf(question: Question, comparison: Comparison, status: Status): Explanation {
  const { yardstick, actual, goal, pace, part } = question;
  const figure = new Exact(actual);
  const gap = gapOf(question, comparison);
  return {
    code: codeOf(question, comparison, status),
    facts: {
      actual: figure,
      target: goal.value,
      ...(goal.upper && { upper: goal.upper }),
      unit: goal.unit,
      difference: figure.minus(boundOf(question)),
      measure: yardstick,
      bound: part.bound,
      month: pace.period.throughMonth,
      status,
      ...(comparison.isShare && { rate: quotientOf(comparison.figure), elapsed: pace.elapsedShare }),
      ...(gap && { gap }),
    },
  };
}
