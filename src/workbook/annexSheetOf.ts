import type { AnnexCell, AnnexRow, AnnexTable } from "../domain/annex/annex";
import { decimalsOf } from "../domain/annex/decimalsOf";
import { codeKey } from "../domain/indicator/codeKey";
import { warning, type Problem } from "../domain/problem";
import type { AnnexSheet, AnnexSheetRow } from "./annexSheet";
import type { KeptAnnex, KeptRow } from "./keptAnnex";
import type { CellValue } from "./snapshot";

/** The annex with what was kept, and what there is to say about it. */
export interface AnnexMerge {
  readonly sheet: AnnexSheet;
  readonly remarksKept: number;
  readonly columnsKept: readonly string[];
  readonly notices: readonly Problem[];
}

/**
 * Joins a new annex with what people wrote into the old one (保留手填内容), rule X7, by code. A remark that differs from what
 * was generated then was typed and stays; added columns stay inside the table or outside the print area, where they were.
 * What was written for an indicator that is no longer listed is reported with its text.
 */
export function annexSheetOf(table: AnnexTable, kept: KeptAnnex | null, annexName: string): AnnexMerge {
  const added = kept?.addedColumns ?? [];
  const remarkAt = table.columns.findIndex(({ role }) => role === "remark");
  let remarksKept = 0;
  const rowOf = (row: AnnexRow): AnnexSheetRow => {
    const old = kept?.rows.get(codeKey(row.code));
    const generatedRemark = textOf(row.cells[remarkAt] ?? null);
    const typed = old !== undefined && old.remark.trim() !== old.generatedRemark.trim();
    if (typed) remarksKept += 1;
    const cells = row.cells.map((cell, at) => (typed && at === remarkAt ? textCell(old.remark) : cell));
    const addedCells = added.map(({ inside }, at) => ({ inside, value: old?.added[at] ?? "" }));
    return {
      code: row.code,
      cells: [...cells, ...addedCells.filter(({ inside }) => inside).map(({ value }) => cellOfValue(value))],
      generatedRemark,
      outside: addedCells.filter(({ inside }) => !inside).map(({ value }) => value),
    };
  };
  const groups = table.groups.map(({ name, rows }) => ({ name, rows: rows.map(rowOf) }));
  const inside = added.filter((column) => column.inside);
  const sheet: AnnexSheet = {
    label: table.label,
    title: table.title,
    headnote: table.headnote,
    columns: [...table.columns, ...inside.map(({ heading }) => ({ role: null, heading, align: "left" as const }))],
    outsideHeadings: added.filter((column) => !column.inside).map(({ heading }) => heading),
    groups,
    footnotes: table.footnotes,
  };
  return {
    sheet,
    remarksKept,
    columnsKept: added.map(({ heading }) => heading),
    notices: dropped(table, kept, annexName),
  };
}

/** Rows of the old annex that the new one does not list, where people wrote something into them. */
function dropped(table: AnnexTable, kept: KeptAnnex | null, annexName: string): readonly Problem[] {
  const listed = new Set(table.groups.flatMap(({ rows }) => rows.map(({ code }) => codeKey(code))));
  return [...(kept?.rows ?? [])].flatMap(([code, row]) => {
    const text = listed.has(code) ? "" : typedText(row);
    return text === "" ? [] : [warning("annexRowDropped", annexName, { code, name: row.name, text })];
  });
}

function typedText({ remark, generatedRemark, added }: KeptRow): string {
  const typed = remark.trim() === generatedRemark.trim() ? [] : [remark];
  return [...typed, ...added.map(String)].filter((text) => text.trim() !== "").join("；");
}

function textOf(cell: AnnexCell): string {
  return cell !== null && "text" in cell ? cell.text : "";
}

function textCell(text: string): AnnexCell {
  return text === "" ? null : { text };
}

function cellOfValue(value: CellValue): AnnexCell {
  return typeof value === "number" ? { value, decimals: decimalsOf(value) } : textCell(String(value));
}
