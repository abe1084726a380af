import { warning, type Problem } from "../problem";
import type { Pace } from "../pace/pace";
import { isRelativeUnit } from "../target/isRelativeUnit";
import type { TargetPart } from "../target/target";
import type { Question, Yardstick } from "./comparison";
import { comparisonOf } from "./comparisonOf";
import { directionOf } from "./directionOf";
import type { Figures, PartEvaluation, Status } from "./evaluation";
import type { Explanation } from "./explanation";
import { findContradiction } from "./findContradiction";
import { goalOf } from "./goalOf";
import { isHalfway } from "./isHalfway";
import { JudgedPart } from "./judgedPart";
import { judgedFigure } from "./judgedFigure";
import { otherBase } from "./otherBase";
import { printedComparison } from "./printedComparison";
import { standing } from "./standing";
import { yardstickOf } from "./yardstickOf";

function unjudged(
  part: TargetPart,
  status: Status,
  explanation: Explanation,
  problems: readonly Problem[] = [],
): PartEvaluation {
  return { part, status, halfway: null, completionRate: null, gap: null, explanation, problems };
}

function unitMismatch({ indicator, place, targetPlace }: Figures, part: TargetPart): PartEvaluation {
  const facts = { code: indicator.code, name: indicator.name, unit: part.unit, indicatorUnit: indicator.unit };
  return unjudged(part, "targetPending", { code: "targetUnitMismatch", facts }, [
    warning("targetUnitMismatch", targetPlace ?? place, facts),
  ]);
}

/** 减少5起 of an indicator that reports its total, or of a growth rate. */
function isOfTotal(part: TargetPart, yardstick: Yardstick): boolean {
  return yardstick === "reduction" && part.measure === "reduction" && !isRelativeUnit(part.unit);
}

/** T3: whether the figure is what was reduced or what is left, the target does not say. */
function reducedTotal(part: TargetPart): PartEvaluation {
  return unjudged(part, "targetPending", { code: "reducedTotal", facts: { text: part.text } });
}

/** Which figure is missing, for the explanation. */
function missingFigure(figures: Figures, part: TargetPart, yardstick: Yardstick, base?: string): string {
  if (base !== undefined) return "base";
  if (figures.actual !== null && part.measure === "netIncrease") return "baseline";
  const isGrowth = yardstick === "growth" || (yardstick === "reduction" && figures.indicator.kind !== "reduction");
  if (!isGrowth) return "actual";
  return figures.actual !== null && figures.prior !== null && figures.indicator.kind !== "rank"
    ? "positivePrior"
    : "growth";
}

function withoutFigure(figures: Figures, part: TargetPart, yardstick: Yardstick, base?: string): PartEvaluation {
  if (figures.annualOnly) return unjudged(part, "annual", { code: "annualOnly", facts: {} });
  const missing = missingFigure(figures, part, yardstick, base);
  return unjudged(part, "unreported", { code: "unreported", facts: { missing, base: base ?? "" } });
}

function judged(question: Question): PartEvaluation {
  const comparison = comparisonOf(question);
  const { judgeOn, rounding } = question.pace.settings;
  if (judgeOn === "printed") {
    const printed = printedComparison(comparison, rounding);
    const status = standing(printed.figure, printed.marks);
    return new JudgedPart(question, status, isHalfway(question, printed, status), null);
  }
  const status = standing(comparison.figure, comparison.marks);
  const contradiction = findContradiction(question, comparison, status);
  return new JudgedPart(question, status, isHalfway(question, comparison, status), contradiction);
}

/**
 * The verdict on one number of a target (rules S1–S7): completed, ahead, onPace or behind where there is a figure;
 * `unreported` where there is none (never behind, S7), `annual` where `—` says that none exists, `targetPending` where the
 * number cannot be held against the indicator (another unit, or an amount where growth is judged).
 */
export function judgePart(figures: Figures, part: TargetPart, pace: Pace): PartEvaluation {
  const { indicator } = figures;
  const direction = directionOf(indicator, part);
  const yardstick = yardstickOf(indicator, part, direction === "lower");
  if (yardstick === null) {
    return unjudged(part, "targetPending", { code: "noGrowthTarget", facts: { text: part.text } });
  }
  const goal = goalOf(indicator, part, yardstick);
  if (goal === null) return isOfTotal(part, yardstick) ? reducedTotal(part) : unitMismatch(figures, part);
  const base = otherBase(part, pace.period.year);
  const actual = judgedFigure(figures, part, yardstick, base);
  if (actual === null) return withoutFigure(figures, part, yardstick, base);
  return judged({ figures, part, pace, direction, yardstick, goal, actual });
}
