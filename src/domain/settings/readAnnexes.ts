import type { AnnexColumnRole } from "../annex/annexColumnRole";
import { DEFAULT_ANNEX, type AnnexDefinition } from "../annex/annexDefinition";
import { findTextFault } from "../indicator/findTextFault";
import { readNamed } from "../indicator/readNamed";
import { warning, type Problem } from "../problem";
import type { AnnexField } from "./annexLine";
import { ANNEX_COLUMN_NAMES, ANNEX_COMPOUND_NAMES, ANNEX_LAYOUT_NAMES } from "./annexNames";

/** A line of the block of annexes: what stands in its cells, and where each of them is. */
export interface AnnexLineCells {
  readonly cells: Readonly<Partial<Record<AnnexField, string | number | boolean>>>;
  place(field: AnnexField): string;
}

/** The annexes that lines define, and what could not be used of them. */
export interface ReadAnnexes {
  readonly annexes: readonly AnnexDefinition[];
  readonly problems: readonly Problem[];
}

/** Excel's names of sheets have no more than 31 characters, and some must stay for the period. */
const LONGEST_LABEL = 12;
const LONGEST_TITLE = 100;
/** Characters that no name of a sheet may have. */
const NOT_IN_NAMES = /[\\/?*[\]:']/u;
const SEPARATORS = /[、，,;；\s]+/u;

/**
 * Reads the block of annexes line by line (读附表定义). A line without a label is no annex and is passed over; a label that
 * stands twice, or that cannot be part of a sheet's name, is not used; for an unknown layout or column the default applies.
 * Everything that is not used is named with its place.
 *
 * @example
 * readAnnexes([{ cells: { label: "附表1", layout: "未达序时清单" }, place: () => "B30" }]).annexes // => [{"label": "附表1", "layout": "behind"}]
 * readAnnexes([{ cells: { label: "附表1", columns: "序号、名次" }, place: () => "E30" }]).problems[0].facts.text // => "名次"
 */
export function readAnnexes(lines: readonly AnnexLineCells[]): ReadAnnexes {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  const annexes = lines.flatMap((line): readonly AnnexDefinition[] => {
    const label = text(line, "label");
    if (label === "") return [];
    const key = label.normalize("NFKC").toLowerCase();
    const other = places.get(key);
    if (other !== undefined) problems.push(warning("settingTwice", line.place("label"), { name: label, other }));
    else if (!isLabel(label)) problems.push(unusable(line, "label", label, "", ""));
    if (other !== undefined || !isLabel(label)) return [];
    places.set(key, line.place("label"));
    return [definitionOf(line, label, problems)];
  });
  return { annexes, problems };
}

function definitionOf(line: AnnexLineCells, label: string, problems: Problem[]): AnnexDefinition {
  const [table, title] = [text(line, "table"), text(line, "title")];
  const usable = title.length <= LONGEST_TITLE && findTextFault(title, false) === null;
  if (!usable) problems.push(unusable(line, "title", title, `text ≤ ${LONGEST_TITLE}`, ""));
  const columns = columnsOf(line, problems);
  const compound = wordOf(line, "compound", ANNEX_COMPOUND_NAMES, "columns", problems);
  return {
    label,
    ...(table !== "" && { table }),
    layout: wordOf(line, "layout", ANNEX_LAYOUT_NAMES, DEFAULT_ANNEX.layout, problems),
    ...(title !== "" && usable && { title }),
    ...(columns.length > 0 && { columns }),
    ...(compound !== "columns" && { compound }),
  };
}

function wordOf<Word extends string>(
  line: AnnexLineCells,
  field: AnnexField,
  names: Readonly<Record<Word, string>>,
  standard: Word,
  problems: Problem[],
): Word {
  const word = text(line, field);
  if (word === "") return standard;
  const known = readNamed(word, names);
  if (known !== null) return known;
  problems.push(unusable(line, field, word, Object.values(names).join("、"), names[standard]));
  return standard;
}

/** The columns that are known, each once; what is unknown is named, and the rest is printed. */
function columnsOf(line: AnnexLineCells, problems: Problem[]): readonly AnnexColumnRole[] {
  const words = text(line, "columns").split(SEPARATORS).filter(Boolean);
  const roles = words.flatMap((word): readonly AnnexColumnRole[] => {
    const role = readNamed(word, ANNEX_COLUMN_NAMES);
    if (role !== null) return [role];
    problems.push(unusable(line, "columns", word, Object.values(ANNEX_COLUMN_NAMES).join("、"), ""));
    return [];
  });
  return [...new Set(roles)];
}

/** A label begins the name of a sheet. */
function isLabel(label: string): boolean {
  return label.length <= LONGEST_LABEL && !NOT_IN_NAMES.test(label) && findTextFault(label, false) === null;
}

function text({ cells }: AnnexLineCells, field: AnnexField): string {
  const cell = cells[field];
  return cell === undefined ? "" : String(cell).trim();
}

function unusable(line: AnnexLineCells, field: AnnexField, got: string, allowed: string, standard: string): Problem {
  return warning("annexSetting", line.place(field), { field, text: got.slice(0, 40), allowed, standard });
}
