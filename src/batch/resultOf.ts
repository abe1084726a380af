import type { Evaluation, PlanEvaluation } from "../domain/evaluation/evaluation";
import type { Tally, TallyCounts, TallySection } from "../domain/evaluation/tally";
import type { Exact } from "../domain/exact";
import type { PlanTable } from "../domain/indicator/indicator";
import { planTableOf } from "../domain/indicator/planTableOf";
import { formatPeriod } from "../domain/period/formatPeriod";
import type { Problem } from "../domain/problem";
import type { RoundingMode } from "../domain/rounding/roundingMode";
import type { Words } from "../wording/words";
import type { WorkbookEvaluation } from "../workflows/outcomes";
import type {
  PlanResult,
  ProblemResult,
  RowResult,
  TableResult,
  TallyCountsResult,
  TallyResult,
  TallySectionResult,
} from "./planResult";
import { targetResultOf } from "./targetResultOf";

/**
 * The report of a run from the evaluation that the annex was made of, so that the two cannot differ. Exact figures become
 * the nearest double; nothing is rounded and nothing is calculated here.
 *
 * @param judged the workbook as read and judged
 * @param problems everything that was found on the way, in the order found
 * @param words the language of explanations and problems
 */
export function resultOf(judged: WorkbookEvaluation, problems: readonly Problem[], words: Words): PlanResult {
  const { plan, period, evaluation, settings } = judged;
  const tables = (evaluation.tables ?? []).map(({ table }) => table);
  return {
    region: plan.region,
    year: period.year,
    period: formatPeriod(period),
    ...(plan.source === undefined ? {} : { source: plan.source }),
    settings,
    rows: evaluation.rows.map((row) => rowResultOf(row, tables, words, settings.rounding)),
    tally: tallyResultOf(evaluation.tally),
    ...(tables[0] && { tallyTable: tables[0].code, tables: evaluation.tables?.map(tableResultOf) }),
    problems: problems.map((problem) => problemResultOf(problem, words)),
  };
}

function rowResultOf(row: Evaluation, tables: readonly PlanTable[], words: Words, rounding: RoundingMode): RowResult {
  const { indicator } = row.figures;
  const table = planTableOf(tables, indicator.table) ?? tables[0];
  return {
    code: indicator.code,
    name: indicator.name,
    ...(table && { table: table.code }),
    status: row.status,
    origin: row.origin ?? "computed",
    type: indicator.type ?? (row.target.state === "pending" ? null : (row.target.type ?? null)),
    completionRate: numberOf(row.completionRate),
    elapsedShare: row.elapsedShare.toNumber(),
    gap: numberOf(row.gap),
    yearOnYear: numberOf(row.yearOnYear.value),
    yearOnYearUnit: row.yearOnYear.unit,
    yearOnYearWords: row.yearOnYear.words && words.annex.growth[row.yearOnYear.words],
    explanation: words.explanation(row.explanation, rounding),
    target: targetResultOf(row.target, row.judgedPart),
  };
}

function tableResultOf({ table, tally }: NonNullable<PlanEvaluation["tables"]>[number]): TableResult {
  const { code, label, name } = table;
  return { code, label, name, tally: tallyResultOf(tally) };
}

function tallyResultOf(tally: Tally): TallyResult {
  return {
    ...countsResultOf(tally),
    byGroup: tally.byGroup.map(sectionResultOf),
    byAgency: tally.byAgency.map(sectionResultOf),
  };
}

function sectionResultOf(section: TallySection): TallySectionResult {
  return { name: section.name, ...countsResultOf(section) };
}

function countsResultOf(tally: TallyCounts & Pick<Tally, "reachedRate" | "halfwayRate">): TallyCountsResult {
  const { total, reached, behind, annual, unreported, targetPending, assessed, halfway, manual } = tally;
  return {
    total,
    reached,
    behind,
    annual,
    unreported,
    targetPending,
    assessed,
    halfway,
    manual,
    denominator: tally.reachedRate.denominator,
    reachedRate: tally.reachedRate.value,
    halfwayRate: tally.halfwayRate.value,
  };
}

function problemResultOf({ code, severity, place, facts }: Problem, words: Words): ProblemResult {
  return { code, severity, place, message: words.problem({ code, severity, place, facts }), facts };
}

function numberOf(exact: Exact | null): number | null {
  return exact === null ? null : exact.toNumber();
}
