import type { Evaluation, PlanEvaluation } from "../evaluation/evaluation";
import type { Period } from "../period/period";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { AnnexGroup, AnnexRow, AnnexTable } from "./annex";
import { annexCell, type AnnexCellContext } from "./annexCell";
import { annexColumns } from "./annexColumns";
import { annexNotes } from "./annexNotes";
import type { AnnexWords } from "./annexWords";

/** What the annex says besides the verdicts. */
export interface AnnexContext {
  readonly region: string;
  readonly period: Period;
  /** Where the figures come from; printed as the last note. */
  readonly source?: string;
}

/**
 * The annex (附表) as parts, rules X1 to X5 and X8: title, unit line, columns with spanners, groups of rows, notes. Nothing
 * is placed in cells yet. Consecutive indicators of the same group form a group; every row has one cell for each column.
 *
 * @param evaluation the verdicts, in the order in which they print
 * @param words the words of one language
 * @param settings the readings of the rules that the verdicts were made with
 */
export function annexOf(
  evaluation: PlanEvaluation,
  context: AnnexContext,
  words: AnnexWords,
  settings: Settings = DEFAULT_SETTINGS,
): AnnexTable {
  const unit = commonUnit(evaluation.rows);
  const columns = annexColumns(context.period, words).filter(({ role }) => role !== "unit" || unit === null);
  const cells: AnnexCellContext = { words, settings };
  const rows = evaluation.rows.map((row) => ({
    group: row.figures.indicator.group ?? "",
    row: {
      code: row.figures.indicator.code,
      status: row.status,
      cells: columns.map(({ role }) => annexCell(role, row, cells)),
    },
  }));
  const notes = annexNotes(evaluation, settings, context.source).map((note) => words.note(note));
  return {
    label: words.label,
    title: words.title(context.region, context.period),
    headnote: unit === null ? "" : words.unitLine(unit),
    columns,
    groups: groupsOf(rows),
    footnotes: words.numberedNotes(notes),
  };
}

/** The unit of all indicators where they have one and the same (rule X2); null otherwise. */
function commonUnit(rows: readonly Evaluation[]): string | null {
  const units = new Set(rows.map(({ figures }) => figures.indicator.unit));
  const [unit] = units;
  return units.size === 1 && unit !== undefined && unit !== "" ? unit : null;
}

function groupsOf(rows: readonly { readonly group: string; readonly row: AnnexRow }[]): readonly AnnexGroup[] {
  const groups: { name: string; rows: AnnexRow[] }[] = [];
  for (const { group, row } of rows) {
    const last = groups.at(-1);
    if (last && last.name === group) last.rows.push(row);
    else groups.push({ name: group, rows: [row] });
  }
  return groups;
}
