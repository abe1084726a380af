import type { AnnexCell } from "../domain/annex/annex";
import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import { codeKey } from "../domain/indicator/codeKey";
import type { AnnexHead, AnnexSheet, AnnexSheetRow } from "./annexSheet";
import { ANNEX_MARKS } from "./annexMarks";
import type { KeptAnnex, KeptRow } from "./keptAnnex";
import { noteText } from "./noteText";
import { printedText } from "./printedText";
import type { CellValue } from "./snapshot";

/** A text that would change; null where it is not there. */
interface TextChange {
  readonly from: string | null;
  readonly to: string | null;
}

/** What would be different in an annex. */
export interface AnnexChanges {
  readonly cells: readonly {
    readonly code: string;
    readonly name: string;
    readonly heading: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly rowsAdded: readonly { readonly code: string; readonly name: string }[];
  readonly rowsRemoved: readonly { readonly code: string; readonly name: string }[];
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly head: readonly TextChange[];
  readonly notes: readonly TextChange[];
}

const NOTHING: AnnexChanges = {
  cells: [],
  rowsAdded: [],
  rowsRemoved: [],
  columnsAdded: [],
  columnsRemoved: [],
  head: [],
  notes: [],
};

/**
 * What is different between an old annex and the one that would take its place (附表差异): cells by code and column, from
 * what to what, as printed; rows and columns that come and go; titles and notes. Nothing where there is no old one.
 */
export function annexChanges(old: KeptAnnex | null, sheet: AnnexSheet): AnnexChanges {
  if (old === null) return NOTHING;
  const rows = sheet.groups.flatMap((group) => group.rows).filter(({ code }) => code !== "");
  const nameAt = sheet.columns.findIndex(({ role }) => role === "name");
  const nameOf = ({ cells }: AnnexSheetRow): string => printedText(cells[nameAt] ?? null).trim();
  const now = new Set(rows.map(({ code }) => codeKey(code)));
  const ours = sheet.columns.flatMap(({ role, heading }) => (role === null ? [] : [{ role, heading }]));
  const roles = new Set(ours.map(({ role }) => role));
  return {
    cells: rows.flatMap((row) => {
      const before = old.rows.get(codeKey(row.code));
      return before ? cellChanges(row, nameOf(row), before, sheet, old) : [];
    }),
    rowsAdded: rows
      .filter(({ code }) => !old.rows.has(codeKey(code)))
      .map((row) => ({ code: row.code, name: nameOf(row) })),
    rowsRemoved: [...old.rows]
      .filter(([code]) => !now.has(code))
      .map(([, { code, name }]) => ({ code, name: name.trim() })),
    columnsAdded: ours.filter(({ role }) => !old.headings.has(role)).map(({ heading }) => heading),
    columnsRemoved: [...old.headings].filter(([role]) => !roles.has(role)).map(([, heading]) => heading),
    head: headChanges(old.head, sheet),
    notes: noteChanges(old, sheet),
  };
}

function cellChanges(
  row: AnnexSheetRow,
  name: string,
  before: KeptRow,
  sheet: AnnexSheet,
  old: KeptAnnex,
): AnnexChanges["cells"] {
  return sheet.columns.flatMap(({ role, heading }, at): AnnexChanges["cells"] => {
    if (role === null || !old.headings.has(role)) return [];
    const cell = row.cells[at] ?? null;
    const value = before.cells.get(role) ?? "";
    const to = printedText(cell);
    const from = printedAs(cell, value);
    return from === to || isUnderMerge(role, value) ? [] : [{ code: row.code, name, heading, from, to }];
  });
}

/** A group cell that an earlier annex merged says nothing in the rows below the first. */
function isUnderMerge(role: AnnexColumnRole, value: CellValue): boolean {
  return value === "" && (role === "group" || role === "agency" || role === "subgroup");
}

/** The old value with the decimals that the new one prints with. */
function printedAs(cell: AnnexCell, value: CellValue): string {
  if (typeof value !== "number") return String(value);
  const decimals = cell !== null && "value" in cell ? cell.decimals : 0;
  const plain = String(value);
  return (plain.split(".")[1]?.length ?? 0) > decimals ? plain : value.toFixed(decimals);
}

function headChanges(before: AnnexHead, sheet: AnnexSheet): readonly TextChange[] {
  return (["label", "title", "headnote"] as const)
    .map((line) => ({ from: before[line], to: sheet[line] }))
    .filter(({ from, to }) => from !== to);
}

function noteChanges({ notes }: KeptAnnex, sheet: AnnexSheet): readonly TextChange[] {
  const before = new Map(notes.notes.map(({ code, text }) => [code, text] as const));
  const after = new Map(
    sheet.lines
      .filter(({ code }) => !code.startsWith(ANNEX_MARKS.added))
      .map(({ code, cells }) => [code.slice(ANNEX_MARKS.note.length), noteText(String(cells[0] ?? "")).text] as const),
  );
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((code) => ({ from: before.get(code) ?? null, to: after.get(code) ?? null }))
    .filter(({ from, to }) => from !== to);
}
