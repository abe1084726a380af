import type { Tally } from "../../domain/evaluation/tally";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import type { SummaryWords } from "../../wording/paneWords";
import { percentText } from "./percentText";

/** Lines that a step's heading has room for. */
const MOST_LINES = 5;

/**
 * How the plan keeps pace in one line for each of its annex tables, named by its label: tallies are never taken across
 * tables (rule N1). A plan of one table has one line without a label; of very many tables the last line says how many more.
 */
export function paceLines(
  { evaluation, settings }: Pick<WorkbookEvaluation, "evaluation" | "settings">,
  words: SummaryWords,
): string[] {
  const { tables = [], tally: only } = evaluation;
  const line = ({ assessed, reachedRate, behind }: Tally): string =>
    assessed === 0 ? words.paceNone : words.pace(percentText(reachedRate, settings), behind);
  if (tables.length < 2) return [line(only)];
  if (tables.every(({ tally }) => tally.assessed === 0)) return [words.paceNone];
  const lines = tables.map(({ table, tally }) => words.paceOfTable(table.label, line(tally)));
  const left = lines.length - MOST_LINES;
  return left > 0 ? [...lines.slice(0, MOST_LINES - 1), words.moreTables(left + 1)] : lines;
}
