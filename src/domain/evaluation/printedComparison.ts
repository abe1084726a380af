import { roundTo } from "../rounding/roundTo";
import type { RoundingMode } from "../rounding/roundingMode";
import { Ratio } from "../share";
import type { Comparison } from "./comparison";
import type { Mark, Marks } from "../pace/marks";

/**
 * The comparison as a reader of the printed table would make it (rule S9): the figure rounded as it prints, and elapsed
 * time rounded beside a share. Targets print as adopted and stay as they are.
 *
 * @example
 * printedComparison({ figure: Ratio.of(49.96, 100), marks: { reached: { at: Ratio.of(1, 2) }, ahead: null, completed: null, limit: null }, isShare: true, printedDecimals: 3 }, "halfUp").figure.approx // => 0.5
 */
export function printedComparison(comparison: Comparison, mode: RoundingMode): Comparison {
  const { figure, marks, isShare, printedDecimals } = comparison;
  if (printedDecimals === null) return comparison;
  const printed = (ratio: Ratio): Ratio => Ratio.of(roundTo(ratio.quotient(), printedDecimals, mode));
  const printedMark = (mark: Mark): Mark => ({ at: printed(mark.at), strict: mark.strict });
  const printedMarks = (): Marks => ({
    ...marks,
    reached: printedMark(marks.reached),
    ahead: marks.ahead && printed(marks.ahead),
    completed: marks.completed && printedMark(marks.completed),
    limit: marks.limit && printed(marks.limit),
  });
  return { ...comparison, figure: printed(figure), marks: isShare ? printedMarks() : marks };
}
