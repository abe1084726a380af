import type { Evaluation } from "../../domain/evaluation/evaluation";
import { printNumber } from "../../domain/rounding/printNumber";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import type { Cell } from "./cellOfPlace";

/** A bar ends here, however far beyond its target an indicator is. */
const LONGEST = 1.2;

/** Completion of one indicator beside the share of the year that has passed; lengths are shares of the bar's room. */
export interface CompletionBar {
  readonly code: string;
  readonly name: string;
  readonly cell: Cell | null;
  /** `53.8%` */
  readonly completion: string;
  /** `50.0%` */
  readonly elapsed: string;
  readonly behind: boolean;
  readonly length: number;
  readonly mark: number;
}

function barOf(row: Evaluation, rate: NonNullable<Evaluation["completionRate"]>, cell: Cell | null): CompletionBar {
  const { code, name } = row.figures.indicator;
  const percent = (share: typeof rate): string => `${printNumber(share.times(100), 1, "halfUp")}%`;
  return {
    code,
    name,
    cell,
    completion: percent(rate),
    elapsed: percent(row.elapsedShare),
    behind: row.status === "behind",
    length: Math.min(Math.max(rate.toNumber(), 0), LONGEST) / LONGEST,
    mark: Math.min(row.elapsedShare.toNumber(), LONGEST) / LONGEST,
  };
}

/** Bars of everything that has a completion rate (完成率与时间进度), least complete against time first. */
export function completionBars({ evaluation, places }: WorkbookEvaluation): readonly CompletionBar[] {
  return evaluation.rows
    .flatMap((row) => {
      const rate = row.completionRate;
      return rate === null ? [] : [barOf(row, rate, places.get(row.figures.indicator.code) ?? null)];
    })
    .sort((one, other) => one.length - one.mark - (other.length - other.mark));
}
