import type { Evaluation, Status } from "../../domain/evaluation/evaluation";
import { printNumber } from "../../domain/rounding/printNumber";
import type { Problem } from "../../domain/problem";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import type { Cell } from "./cellOfPlace";

/** One indicator in a list of the pane. */
export interface PaceRow {
  readonly evaluation: Evaluation;
  readonly code: string;
  readonly name: string;
  readonly cell: Cell | null;
  /** How far behind, in percentage points as they print; empty where there is no gap. */
  readonly shortBy: string;
}

/** The parts that the tally adds up from (rule N1). */
export const TALLY_PARTS = ["reached", "behind", "annual", "unreported", "targetPending"] as const;

/** One part of the tally. */
export type TallyPart = (typeof TALLY_PARTS)[number];

/** The evaluation as the pane lists it. */
export interface PaceView {
  readonly parts: Readonly<Record<TallyPart, readonly PaceRow[]>>;
  /** Indicators that are assessed neither as reached nor as behind. */
  readonly leftOut: number;
  readonly problems: readonly Problem[];
  /** How many of the problems say that a printed figure contradicts its status (rule S9). */
  readonly contradictions: number;
}

const PART: Readonly<Record<Status, TallyPart>> = {
  completed: "reached",
  ahead: "reached",
  onPace: "reached",
  behind: "behind",
  annual: "annual",
  unreported: "unreported",
  targetPending: "targetPending",
};

function rowOf(evaluation: Evaluation, { places, settings }: WorkbookEvaluation): PaceRow {
  const { code, name } = evaluation.figures.indicator;
  const short = evaluation.gap !== null && evaluation.gap.isNegative() ? evaluation.gap.abs() : null;
  return {
    evaluation,
    code,
    name,
    cell: places.get(code) ?? null,
    shortBy: short === null ? "" : printNumber(short, settings.rateDecimals, settings.rounding),
  };
}

const gapOf = (row: PaceRow): number => row.evaluation.gap?.toNumber() ?? 0;

/** Every problem once: the workbook's, the plan's and the rows' own. */
function allProblems({ problems, evaluation }: WorkbookEvaluation): readonly Problem[] {
  const all = [...problems, ...evaluation.problems, ...evaluation.rows.flatMap((row) => row.problems)];
  const seen = new Map(all.map((problem) => [JSON.stringify([problem.code, problem.place, problem.facts]), problem]));
  return [...seen.values()];
}

/** Sorts an evaluation into the parts of its tally; what is behind comes farthest first. */
export function paceView(workbook: WorkbookEvaluation): PaceView {
  const parts: Record<TallyPart, PaceRow[]> = {
    reached: [],
    behind: [],
    annual: [],
    unreported: [],
    targetPending: [],
  };
  for (const row of workbook.evaluation.rows) parts[PART[row.status]].push(rowOf(row, workbook));
  parts.behind.sort((one, other) => gapOf(one) - gapOf(other));
  const problems = allProblems(workbook);
  const { total, assessed } = workbook.evaluation.tally;
  return {
    parts,
    leftOut: total - assessed,
    problems,
    contradictions: problems.filter((problem) => problem.code === "printedContradiction").length,
  };
}
