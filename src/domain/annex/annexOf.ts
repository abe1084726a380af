import type { Evaluation, PlanEvaluation } from "../evaluation/evaluation";
import type { Period } from "../period/period";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { PlanTable } from "../indicator/indicator";
import type { AnnexCell, AnnexRow, AnnexTable } from "./annex";
import type { AnnexColumnRole } from "./annexColumnRole";
import { annexCell } from "./annexCell";
import type { AnnexCellContext } from "./annexCellContext";
import { annexColumns } from "./annexColumns";
import { DEFAULT_ANNEX, type AnnexDefinition } from "./annexDefinition";
import { annexNotes } from "./annexNotes";
import { annexRoles } from "./annexRoles";
import type { AnnexWords } from "./annexWords";
import { arrangeRows, type ArrangedGroup, type ArrangedRow } from "./arrangeRows";
import { footnotesOf } from "./footnotesOf";
import { numberedNotes } from "./numberedNotes";
import { partRows } from "./partRows";
import { tableOf } from "./tableOf";

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
 * @param definition which rows, in which layout, with which columns; absent: all indicators by group
 */
export function annexOf(
  evaluation: PlanEvaluation,
  context: AnnexContext,
  words: AnnexWords,
  settings: Settings = DEFAULT_SETTINGS,
  definition: AnnexDefinition = DEFAULT_ANNEX,
): AnnexTable {
  const { table, rows } = tableOf(evaluation, definition);
  const arranged = arrangeRows(rows, definition.layout);
  const printed = arranged.flatMap((group) => group.rows.map((row) => row.evaluation));
  const unit = commonUnit(printed);
  const chosen = annexRoles(definition, printed, (role) => {
    const cells: AnnexCellContext = { words, settings, tiers: "together" };
    return printed.some((row) => annexCell(role, row, cells) !== null);
  });
  const isChosen = definition.columns !== undefined && definition.columns.length > 0;
  const roles = chosen.filter((role) => role !== "unit" || isChosen || unit === null);
  const cells: AnnexCellContext = { words, settings, tiers: roles.includes("stretchTarget") ? "apart" : "together" };
  const groupRole = definition.layout === "agencies" ? "agency" : "group";
  const notes = annexNotes({ ...evaluation, rows: printed }, settings, {
    definition,
    roles,
    all: rows,
    source: context.source,
  });
  const footnotes = footnotesOf(notes, words);
  return {
    label: definition.label === DEFAULT_ANNEX.label ? words.label : definition.label,
    title: titleOf(definition, table, context, words),
    layout: definition.layout,
    headnote: unit === null || roles.includes("unit") ? "" : words.unitLine(unit),
    columns: annexColumns(roles, context.period, words),
    groupRole: roles.includes(groupRole) ? groupRole : null,
    groupCells: settings.groupCells,
    groups: arranged.map((group) => ({
      name: group.name,
      rows: group.rows.flatMap((row) => linesOf(row, group, roles, cells, definition)),
    })),
    footnotes: numberedNotes(
      footnotes.map(({ text }) => text),
      words.noteLead,
    ),
    notes: footnotes,
    noteLead: words.noteLead,
  };
}

function titleOf(
  definition: AnnexDefinition,
  table: PlanTable | null,
  { region, period }: AnnexContext,
  words: AnnexWords,
): string {
  const given = definition.title ?? table?.title ?? "";
  return given === "" ? words.title(region, period, table?.name, definition.layout) : given;
}

/** The unit of all indicators where they have one and the same (rule X2); null otherwise. */
function commonUnit(rows: readonly Evaluation[]): string | null {
  const units = new Set(rows.map(({ figures }) => figures.indicator.unit));
  const [unit] = units;
  return units.size === 1 && unit !== undefined && unit !== "" ? unit : null;
}

/** The line of an indicator and, where they are asked for, one for each number of its target. */
function linesOf(
  row: ArrangedRow,
  group: ArrangedGroup,
  roles: readonly AnnexColumnRole[],
  context: AnnexCellContext,
  { layout, compound }: AnnexDefinition,
): readonly AnnexRow[] {
  const { evaluation, level } = row;
  const groupRole = layout === "agencies" ? "agency" : "group";
  const cellOf = (role: AnnexColumnRole): AnnexCell => {
    if (role === "name") return { text: nameOf(row, context.words) };
    if (role === groupRole) return group.name === "" ? null : { text: group.name };
    return annexCell(role, evaluation, context);
  };
  const { code } = evaluation.figures.indicator;
  const line = { code, status: evaluation.status, level, cells: roles.map(cellOf) };
  return compound === "lines" ? [line, ...partRows(evaluation, roles, level, context)] : [line];
}

function nameOf({ evaluation, level, first, whole }: ArrangedRow, words: AnnexWords): string {
  const { name } = evaluation.figures.indicator;
  if (whole !== null) return words.partOf(name, whole);
  return level === 0 ? name : words.ofWhich(name, first);
}
