import type { Plan } from "../domain/indicator/indicator";
import { parsePeriod } from "../domain/period/parsePeriod";
import type { Period } from "../domain/period/period";
import { error } from "../domain/problem";
import { fail, type Result } from "../domain/result";

/**
 * The period of a run: the one typed, else the plan's own. A period of another year than the plan's is refused: its
 * targets are not that year's targets.
 */
export function periodOf(plan: Plan, typed: string | undefined): Result<Period> {
  const text = typed ?? plan.period;
  if (text === undefined) {
    return fail([error("argumentInvalid", "--period", { argument: "--period", reason: "missing" })]);
  }
  const place = typed === undefined ? "period" : "--period";
  const period = parsePeriod(text, plan.year);
  if (!period.ok) {
    return fail(period.problems.map((problem) => ({ ...problem, place })));
  }
  return period.value.year === plan.year
    ? period
    : fail([error("periodYearMismatch", place, { period: text, year: plan.year })]);
}
