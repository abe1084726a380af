import type { Exact } from "../exact";
import { warning, type Problem } from "../problem";
import type { TargetPart } from "../target/target";
import type { Comparison, Question } from "./comparison";
import { comparisonOf } from "./comparisonOf";
import type { PartEvaluation, Status } from "./evaluation";
import type { Explanation } from "./explanation";
import { explanationOf } from "./explanationOf";
import { gapOf } from "./gapOf";
import { rateOf } from "./rateOf";

const NO_PROBLEMS: readonly Problem[] = [];

/** The verdict on one number of a target. What needs a division is worked out when it is read. */
export class JudgedPart implements PartEvaluation {
  constructor(
    private readonly question: Question,
    readonly status: Status,
    readonly halfway: boolean,
    private readonly contradiction: Problem | null,
  ) {}

  /** Made again when it is asked for: most verdicts of a large plan are only counted. */
  private get comparison(): Comparison {
    return comparisonOf(this.question);
  }

  get part(): TargetPart {
    return this.question.part;
  }

  get completionRate(): Exact | null {
    return rateOf(this.question, this.comparison);
  }

  get gap(): Exact | null {
    return gapOf(this.question, this.comparison);
  }

  get explanation(): Explanation {
    return explanationOf(this.question, this.comparison, this.status);
  }

  get problems(): readonly Problem[] {
    const { counterWord } = this.question.goal;
    if (this.contradiction === null && counterWord === undefined) return NO_PROBLEMS;
    return [...this.counterWarning(counterWord), ...(this.contradiction ? [this.contradiction] : [])];
  }

  private counterWarning(unit: string | undefined): readonly Problem[] {
    const { indicator, place, targetPlace = place } = this.question.figures;
    const { code, name, unit: indicatorUnit } = indicator;
    return unit === undefined
      ? NO_PROBLEMS
      : [warning("counterWordDiffers", targetPlace, { code, name, unit, indicatorUnit })];
  }
}
