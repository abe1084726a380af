import { Exact } from "../exact";
import { warning, type Problem } from "../problem";
import { printNumber } from "../rounding/printNumber";
import type { Ratio } from "../share";
import type { Comparison, Question } from "./comparison";
import type { Status } from "./evaluation";
import { printedComparison } from "./printedComparison";
import { standing } from "./standing";

const HUNDRED = new Exact(100);

function isWithin(step: number, figure: Ratio, at: Ratio | null | undefined): boolean {
  return !!at && Math.abs(at.approx - figure.approx) <= step;
}

/** Whether rounding could carry the figure over one of its marks: only then is the printed comparison worth making. */
function isClose({ figure, marks, isShare }: Comparison, printedDecimals: number): boolean {
  const step = 10 ** -printedDecimals * (isShare ? 2 : 1.01);
  return (
    isWithin(step, figure, marks.reached.at) ||
    isWithin(step, figure, marks.ahead) ||
    isWithin(step, figure, marks.completed?.at) ||
    isWithin(step, figure, marks.limit)
  );
}

/**
 * The contradiction between a verdict and its printed figures (rule S9): 49.96 % is behind, but prints 50.0 % beside an
 * elapsed 50.0 %. Null where a reader of the printed table would come to the same status.
 *
 * @returns the warning `printedContradiction` with the exact figure, the printed one and both statuses
 */
export function findContradiction(question: Question, comparison: Comparison, status: Status): Problem | null {
  if (comparison.printedDecimals === null || !isClose(comparison, comparison.printedDecimals)) return null;
  const { figures, pace } = question;
  const mode = pace.settings.rounding;
  const printed = printedComparison(comparison, mode);
  const printedStatus = standing(printed.figure, printed.marks);
  if (printedStatus === status) return null;
  const exact = comparison.figure.quotient();
  const inPrint = (value: Exact): Exact => (comparison.isShare ? value.times(HUNDRED) : value);
  const decimals = comparison.isShare ? comparison.printedDecimals - 2 : comparison.printedDecimals;
  return warning("printedContradiction", figures.place, {
    code: figures.indicator.code,
    name: figures.indicator.name,
    exact: inPrint(exact).toSignificantDigits(8).toString(),
    printed: printNumber(inPrint(exact), decimals, mode),
    status,
    printedStatus,
  });
}
