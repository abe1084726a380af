import type { AnnexTable } from "../domain/annex/annex";
import { ANNEX_MARKS } from "./annexMarks";
import type { AnnexSheet } from "./annexSheet";
import { noteText } from "./noteText";

/**
 * The annex as parts again (附表部件) with what people wrote into the sheet: their titles, remarks, notes and lines. Columns
 * and rows that they added are the sheet's own and are not among the parts.
 */
export function annexTableOf(table: AnnexTable, sheet: AnnexSheet): AnnexTable {
  const cellsOf = new Map(sheet.groups.flatMap(({ rows }) => rows.map(({ code, cells }) => [code, cells] as const)));
  const footnotes = sheet.lines.map(({ cells }) => cells.filter((value) => value !== "").join("　"));
  return {
    ...table,
    label: sheet.label,
    title: sheet.title,
    headnote: sheet.headnote,
    groups: table.groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => ({ ...row, cells: (cellsOf.get(row.code) ?? row.cells).slice(0, table.columns.length) })),
    })),
    footnotes,
    notes: sheet.lines.map(({ code }, at) => ({
      code: code.slice(ANNEX_MARKS.note.length),
      text: noteText(footnotes[at] ?? "").text,
    })),
  };
}
