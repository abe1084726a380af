import type { Comparison, Question } from "../domain/evaluation/comparison";
import { comparisonOf } from "../domain/evaluation/comparisonOf";
import { directionOf } from "../domain/evaluation/directionOf";
import type { Figures } from "../domain/evaluation/evaluation";
import { goalOf } from "../domain/evaluation/goalOf";
import { isInPoints } from "../domain/evaluation/isInPoints";
import { otherBase } from "../domain/evaluation/otherBase";
import { printedComparison } from "../domain/evaluation/printedComparison";
import { yardstickOf } from "../domain/evaluation/yardstickOf";
import type { Exact } from "../domain/exact";
import type { Marks } from "../domain/pace/marks";
import type { Pace } from "../domain/pace/pace";
import type { Ratio } from "../domain/share";
import type { TargetPart } from "../domain/target/target";
import type { NativePartField } from "./columnLayout";
import { nativeSource } from "./nativeSource";
import { NATIVE_WORDS, type NativeBound, type NativeHow } from "./nativeWords";
import type { CellValue } from "./snapshot";
import { STATUS_LABELS } from "./statusLabels";

/** What the helper columns of one number of a target say; what is absent is blank. */
export type NativePartCells = Readonly<Partial<Record<NativePartField, CellValue>>>;

/**
 * How one number of a target is judged, worked out by the rules as far as the target goes (判断依据): the figure to take, the
 * marks that it stands against (rules S1 to S5, with their settings), and what completion and gap are measured from. A
 * number that cannot be held against the indicator is 目标待定 whatever the figure is.
 */
export function nativePart(figures: Figures, part: TargetPart, pace: Pace): NativePartCells {
  const { indicator } = figures;
  const direction = directionOf(indicator, part);
  const yardstick = yardstickOf(indicator, part, direction === "lower");
  const goal = yardstick && goalOf(indicator, part, yardstick);
  if (yardstick === null || goal === null) return { how: STATUS_LABELS.targetPending };
  // Marks do not depend on the figure; a figure of zero stands in for it.
  const question: Question = { figures, part, pace, direction, yardstick, goal, actual: 0 };
  const exact = comparisonOf(question);
  const how = howOf(question, exact);
  return {
    how,
    source: nativeSource(indicator, part, yardstick, otherBase(part, pace.period.year)),
    goal: yardstick === "ceiling" && !pace.yearEnd ? "" : rateGoal(question, exact),
    ...(how === NATIVE_WORDS.how.points && gapBounds(question)),
    ...markCells(exact, pace),
  };
}

/** Where the gap in percentage points counts from: the bound, and the upper end of a two-sided range. */
function gapBounds(question: Question): NativePartCells {
  const { upper } = question.goal;
  const isTwoSided = question.direction === "range" && upper !== null;
  return { base: farBound(question).toNumber(), top: isTwoSided ? upper.toNumber() : "" };
}

/** The marks as they are compared: on printed figures (rule S9, setting) rounded as they print. */
function markCells(exact: Comparison, { settings: { judgeOn, rounding } }: Pace): NativePartCells {
  const isPrinted = judgeOn === "printed";
  const { marks } = isPrinted ? printedComparison(exact, rounding) : exact;
  return {
    bound: boundWord(marks),
    reached: numberOf(marks.reached.at),
    ahead: numberOf(marks.ahead),
    completed: numberOf(marks.completed?.at ?? null),
    limit: numberOf(marks.limit),
    digits: isPrinted ? (exact.printedDecimals ?? "") : "",
  };
}

function howOf(question: Question, { isShare }: Comparison): NativeHow {
  const { how } = NATIVE_WORDS;
  if (isShare) return how.pace;
  if (isInPoints(question)) return how.points;
  return question.yardstick === "rank" || question.yardstick === "pace" ? how.plain : how.level;
}

function boundWord({ sense, reached, completed }: Marks): NativeBound {
  const { bound } = NATIVE_WORDS;
  if (sense === "lower") return reached.strict ? bound.below : bound.atMost;
  if (reached.strict) return bound.above;
  return completed?.strict === true ? bound.beyond : bound.atLeast;
}

/** What completion is a share of (rules C1 to C5); blank where there is none. */
function rateGoal({ yardstick, direction, goal }: Question, { isShare }: Comparison): CellValue {
  if (isShare) return goal.value.toNumber();
  if (yardstick === "growth" || yardstick === "rank" || yardstick === "pace") return "";
  const wanted = farBound({ direction, goal });
  return direction !== "lower" && wanted.lte(0) ? "" : wanted.toNumber();
}

/** The bound of a range that still counts as reached: the upper one where lower is better. */
function farBound({ direction, goal }: Pick<Question, "direction" | "goal">): Exact {
  return direction === "lower" ? (goal.upper ?? goal.value) : goal.value;
}

function numberOf(ratio: Ratio | null): CellValue {
  return ratio === null ? "" : ratio.quotient().toNumber();
}
