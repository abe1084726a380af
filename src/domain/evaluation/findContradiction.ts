import { Exact } from "../exact";
import { warning, type Problem } from "../problem";
import { printNumber } from "../rounding/printNumber";
import { roundTo } from "../rounding/roundTo";
import type { Ratio } from "../share";
import type { Comparison, Question } from "./comparison";
import type { Status } from "./evaluation";
import { printedComparison } from "./printedComparison";
import { rateOf } from "./rateOf";
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

/** Far from its mark a rate cannot print as 100 %, whatever the decimals. */
const NEAR = 0.05;

/** A figure that misses its whole target beside a completion that prints 100 %: 82.96 of 83 is 99.95 %, and prints 100.0. */
function fullRate(question: Question, comparison: Comparison, status: Status): Problem | null {
  const { figure, marks, isShare } = comparison;
  const { approx } = marks.reached.at;
  if (isShare || status !== "behind" || Math.abs(figure.approx - approx) > NEAR * Math.abs(approx)) return null;
  const rate = rateOf(question, comparison)?.times(HUNDRED);
  const { rateDecimals, rounding } = question.pace.settings;
  if (!rate?.lt(HUNDRED) || roundTo(rate, rateDecimals, rounding).lt(HUNDRED)) return null;
  return contradiction(question, rate, rateDecimals, status, "onPace");
}

function contradiction(
  { figures, pace }: Question,
  exact: Exact,
  decimals: number,
  status: Status,
  printedStatus: Status,
): Problem {
  return warning("printedContradiction", figures.place, {
    code: figures.indicator.code,
    name: figures.indicator.name,
    exact: exact.toSignificantDigits(8).toString(),
    printed: printNumber(exact, decimals, pace.settings.rounding),
    status,
    printedStatus,
  });
}

/**
 * The contradiction between a verdict and its printed figures (rule S9): 49.96 % is behind, but prints 50.0 % beside an
 * elapsed 50.0 %. Null where a reader of the printed table would come to the same status.
 *
 * @returns the warning `printedContradiction` with the exact figure, the printed one and both statuses
 */
export function findContradiction(question: Question, comparison: Comparison, status: Status): Problem | null {
  const { printedDecimals, isShare } = comparison;
  if (printedDecimals === null || !isClose(comparison, printedDecimals)) return fullRate(question, comparison, status);
  const printed = printedComparison(comparison, question.pace.settings.rounding);
  const printedStatus = standing(printed.figure, printed.marks);
  if (printedStatus === status) return fullRate(question, comparison, status);
  const exact = comparison.figure.quotient();
  return isShare
    ? contradiction(question, exact.times(HUNDRED), printedDecimals - 2, status, printedStatus)
    : contradiction(question, exact, printedDecimals, status, printedStatus);
}
