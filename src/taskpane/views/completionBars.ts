import type { Evaluation } from "../../domain/evaluation/evaluation";
import type { RatePrint } from "../../domain/rounding/printPercent";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import type { Cell } from "./cellOfPlace";
import { shareText } from "./shareText";

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

/** Where an indicator stands on its sheet, and how its rates print. */
interface Shown {
  readonly cell: Cell | null;
  readonly print: RatePrint;
}

function barOf(
  row: Evaluation,
  rate: NonNullable<Evaluation["completionRate"]>,
  { cell, print }: Shown,
): CompletionBar {
  const { code, name } = row.figures.indicator;
  return {
    code,
    name,
    cell,
    completion: shareText(rate, print),
    elapsed: shareText(row.elapsedShare, print),
    behind: row.status === "behind",
    length: Math.min(Math.max(rate.toNumber(), 0), LONGEST) / LONGEST,
    mark: Math.min(row.elapsedShare.toNumber(), LONGEST) / LONGEST,
  };
}

/** Bars of everything that has a completion rate (完成率与时间进度), least complete against time first. */
export function completionBars({ evaluation, places, settings }: WorkbookEvaluation): readonly CompletionBar[] {
  return evaluation.rows
    .flatMap((row) => {
      const rate = row.completionRate;
      const cell = places.get(row.figures.indicator.code) ?? null;
      return rate === null ? [] : [barOf(row, rate, { cell, print: settings })];
    })
    .sort((one, other) => one.length - one.mark - (other.length - other.mark));
}
