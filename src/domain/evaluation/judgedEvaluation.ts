import type { Exact } from "../exact";
import { yearOnYearOf } from "../growth/yearOnYearOf";
import type { Pace } from "../pace/pace";
import type { Problem } from "../problem";
import type { Target, TargetPart } from "../target/target";
import type { Evaluation, Figures, PartEvaluation, Status, YearOnYear } from "./evaluation";
import type { Explanation } from "./explanation";
import { lendsRate } from "./lendsRate";
import type { Verdict } from "./verdict";

const REACHED: ReadonlySet<Status> = new Set(["completed", "ahead", "onPace"]);

/**
 * The verdict on one indicator, with the numbers behind it worked out when they are first read: a plan of ten thousand
 * indicators is tallied without one division.
 */
export class JudgedEvaluation implements Evaluation {
  private growth: YearOnYear | undefined;

  constructor(
    readonly figures: Figures,
    readonly target: Target,
    private readonly pace: Pace,
    private readonly verdict: Verdict,
  ) {}

  get status(): Status {
    return this.verdict.status;
  }

  get origin(): "computed" | "manual" {
    return this.verdict.origin;
  }

  get parts(): readonly PartEvaluation[] {
    return this.verdict.parts;
  }

  get problems(): readonly Problem[] {
    return this.verdict.problems;
  }

  get judgedPart(): TargetPart | null {
    return this.verdict.deciding?.part ?? null;
  }

  get elapsedShare(): Exact {
    return this.pace.elapsedShare;
  }

  /** Of the deciding part, or of the first part that has one and lends it: growth has none, the amount beside it has. */
  get completionRate(): Exact | null {
    const { deciding, counted } = this.verdict;
    if (counted.length === 1) return counted[0]?.completionRate ?? null;
    const parts = counted.map(({ part }) => part);
    const lending = counted.filter(({ part }) => lendsRate(part, parts));
    const rates = [...lending.filter((part) => part === deciding), ...lending].map((part) => part.completionRate);
    return rates.find((rate) => rate !== null) ?? null;
  }

  get gap(): Exact | null {
    return this.verdict.deciding?.gap ?? null;
  }

  get yearOnYear(): YearOnYear {
    this.growth ??= yearOnYearOf(this.figures);
    return this.growth;
  }

  get halfway(): boolean | null {
    const { status, origin, counted } = this.verdict;
    const reached = REACHED.has(status);
    if (!reached && status !== "behind") return null;
    if (origin === "manual" && counted.some((part) => part.halfway === null)) return reached;
    return counted.length === 0 ? reached : counted.every((part) => part.halfway === true);
  }

  get explanation(): Explanation {
    const { explanation, deciding, counted, status } = this.verdict;
    if (explanation) return explanation;
    const besides = this.target.state === "number" ? (this.target.besides ?? []) : [];
    if (deciding && counted.length === 1 && besides.length === 0) return deciding.explanation;
    const facts = { status, besides: besides.map((clause) => clause.text).join("、") };
    return { code: "compound", facts, parts: counted.map((part) => part.explanation) };
  }

  /** All fields, for writing out. */
  toJSON(): Evaluation {
    const { figures, target, judgedPart, status, completionRate, elapsedShare, gap, yearOnYear, halfway } = this;
    const { explanation, problems, origin } = this;
    return {
      figures,
      target,
      judgedPart,
      status,
      completionRate,
      elapsedShare,
      gap,
      yearOnYear,
      halfway,
      explanation,
      problems,
      origin,
    };
  }
}
