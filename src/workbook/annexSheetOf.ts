import type { AnnexTable } from "../domain/annex/annex";
import { codeKey } from "../domain/indicator/codeKey";
import { warning, type Problem } from "../domain/problem";
import { annexBody } from "./annexBody";
import { annexLines } from "./annexLines";
import type { AnnexKept } from "./annexKept";
import type { AnnexHead, AnnexSheet } from "./annexSheet";
import type { KeptAnnex, KeptRow } from "./keptAnnex";
import { keptColumns } from "./keptColumns";
import type { CellValue } from "./snapshot";

/** The annex with what was kept, and what there is to say about it. */
export interface AnnexMerge {
  readonly sheet: AnnexSheet;
  readonly kept: AnnexKept;
  readonly notices: readonly Problem[];
}

/**
 * Joins a new annex with what people wrote into the old one (保留手填内容), rule X7, by code. A remark, a title or a note that
 * differs from what was generated then was typed and stays; added rows and columns stay inside the table or outside the
 * print area, where they were. What was written for an indicator that is no longer listed is reported with its text.
 */
export function annexSheetOf(table: AnnexTable, old: KeptAnnex | null, annexName: string): AnnexMerge {
  const added = keptColumns(table, old);
  const body = annexBody(table, old, added);
  const below = annexLines(table, old?.notes ?? null);
  const generatedHead: AnnexHead = { label: table.label, title: table.title, headnote: table.headnote };
  const typed = Object.entries(old?.typedHead ?? {}).filter(([line, text]) => {
    return text !== generatedHead[line as keyof AnnexHead];
  });
  const inside = added.filter((column) => column.inside);
  const columnCount = table.columns.length + inside.length;
  const sheet: AnnexSheet = {
    ...generatedHead,
    ...old?.typedHead,
    generatedHead,
    columns: [...table.columns, ...inside.map(({ heading }) => ({ role: null, heading, align: "left" as const }))],
    outsideHeadings: added.filter((column) => !column.inside).map(({ heading }) => heading),
    mergedRole: table.groupCells === "merged" ? table.groupRole : null,
    groups: body.groups,
    lines: below.lines.map((line) => ({ ...line, cells: fitted(line.cells, columnCount) })),
    noteCodes: below.noteCodes,
  };
  return {
    sheet,
    kept: {
      remarks: body.remarks,
      columns: added.map(({ heading }) => heading),
      rows: body.addedRows,
      head: typed.map(([, text]) => text),
      notesEdited: below.edited,
      notesAdded: below.added,
      notesRemoved: below.removed,
    },
    notices: [...dropped(table, old, annexName), ...strays(old, annexName), ...body.lost(annexName)],
  };
}

/** Lines that were wider than the new annex: what stood right of it joins the last cell. */
function fitted(cells: readonly CellValue[], width: number): readonly CellValue[] {
  if (cells.length <= width) return cells;
  const last = cells.slice(width - 1).filter((value) => value !== "");
  return [...cells.slice(0, width - 1), last.join(" ")];
}

/** Rows of the old annex that the new one does not list, where people wrote something into them. */
function dropped(table: AnnexTable, old: KeptAnnex | null, annexName: string): readonly Problem[] {
  const listed = new Set(table.groups.flatMap(({ rows }) => rows.map(({ code }) => codeKey(code))));
  return [...(old?.rows ?? [])].flatMap(([key, row]) => {
    const text = listed.has(key) ? "" : typedText(row);
    const { code, name } = row;
    return text === "" ? [] : [warning("annexRowDropped", annexName, { code, name: name.trim(), text })];
  });
}

function typedText({ remark, generatedRemark, added }: KeptRow): string {
  const typed = remark.trim() === generatedRemark.trim() ? [] : [remark];
  return [...typed, ...added.map(String)].filter((text) => text.trim() !== "").join("；");
}

function strays(old: KeptAnnex | null, annexName: string): readonly Problem[] {
  return (old?.strayTexts ?? []).map((text) => warning("annexTextDropped", annexName, { text }));
}
