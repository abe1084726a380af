import type { AnnexCell, AnnexRow, AnnexTable } from "../domain/annex/annex";
import { decimalsOf } from "../domain/annex/decimalsOf";
import { codeKey } from "../domain/indicator/codeKey";
import { warning, type Problem } from "../domain/problem";
import type { AnnexKept } from "./annexKept";
import type { AnnexSheet, AnnexSheetRow } from "./annexSheet";
import type { KeptAnnex, KeptLine } from "./keptAnnex";
import type { KeptColumn } from "./keptColumns";
import type { CellValue } from "./snapshot";

/** The rows of the new annex with what people wrote into the old one. */
export interface AnnexBody {
  readonly groups: AnnexSheet["groups"];
  readonly remarks: AnnexKept["remarks"];
  readonly addedRows: readonly string[];
  /** What people wrote that has no place in the new annex. */
  readonly lost: (annexName: string) => readonly Problem[];
}

/**
 * Joins the rows of a new annex with an old one (保留手填行), rule X7: typed remarks and added columns by code; a row that
 * people added stays below the row that it stood below, or at the end where that one is gone.
 */
export function annexBody(table: AnnexTable, old: KeptAnnex | null, added: readonly KeptColumn[]): AnnexBody {
  const remarkAt = table.columns.findIndex(({ role }) => role === "remark");
  const nameAt = table.columns.findIndex(({ role }) => role === "name");
  const remarks: { code: string; name: string; text: string }[] = [];
  const rowOf = (row: AnnexRow): AnnexSheetRow => {
    const before = old?.rows.get(codeKey(row.code));
    const generatedRemark = textOf(row.cells[remarkAt] ?? null);
    const isTyped = before !== undefined && before.remark.trim() !== before.generatedRemark.trim();
    if (isTyped) {
      remarks.push({ code: row.code, name: textOf(row.cells[nameAt] ?? null).trim(), text: before.remark });
    }
    const cells = row.cells.map((cell, at) => (isTyped && at === remarkAt ? textCell(before.remark) : cell));
    const values = added.map(({ inside, valueOf }) => ({ inside, value: before ? valueOf(before) : "" }));
    return { code: row.code, level: row.level, generatedRemark, ...withAdded(cells, values) };
  };
  const groups = table.groups.map(({ name, rows }) => ({ name, rows: rows.map(rowOf) }));
  const lines = old?.addedRows ?? [];
  for (const line of [...lines].reverse()) insert(groups, line, addedRow(table, line, added));
  return {
    groups,
    remarks,
    addedRows: groups.length === 0 ? [] : lines.map((line) => textsOf(line).join(" ")),
    lost: (annexName) => lost(table, lines, groups.length === 0, annexName),
  };
}

/** The row that people added, each value in the column of its role. */
function addedRow(table: AnnexTable, line: KeptLine, added: readonly KeptColumn[]): AnnexSheetRow {
  const merged = table.groupCells === "merged" ? table.groupRole : null;
  const cells = table.columns.map(({ role }) => (role === merged ? null : cellOfValue(line.cells.get(role) ?? "")));
  const values = added.map(({ inside, valueOf }) => ({ inside, value: valueOf({ added: line.added }) }));
  return { code: "", level: 0, generatedRemark: "", ...withAdded(cells, values) };
}

function withAdded(
  cells: readonly AnnexCell[],
  values: readonly { readonly inside: boolean; readonly value: CellValue }[],
): Pick<AnnexSheetRow, "cells" | "outside"> {
  return {
    cells: [...cells, ...values.filter(({ inside }) => inside).map(({ value }) => cellOfValue(value))],
    outside: values.filter(({ inside }) => !inside).map(({ value }) => value),
  };
}

function insert(groups: readonly { rows: AnnexSheetRow[] }[], { after }: KeptLine, row: AnnexSheetRow): void {
  if (after === null) {
    groups[0]?.rows.unshift(row);
    return;
  }
  for (const { rows } of groups) {
    const at = rows.findIndex(({ code }) => code !== "" && codeKey(code) === after);
    if (at < 0) continue;
    rows.splice(at + 1, 0, row);
    return;
  }
  groups.at(-1)?.rows.push(row);
}

/** Values of added rows whose column the new annex does not have; all of them where it has no rows. */
function lost(table: AnnexTable, lines: readonly KeptLine[], isEmpty: boolean, annexName: string): readonly Problem[] {
  const roles = new Set(table.columns.map(({ role }) => role));
  return lines.flatMap((line) => {
    const gone = [...line.cells].filter(([role, value]) => value !== "" && !roles.has(role)).map(([, value]) => value);
    const text = (isEmpty ? textsOf(line) : gone).join("；");
    return text === "" ? [] : [warning("annexTextDropped", annexName, { text })];
  });
}

function textsOf({ cells, added }: KeptLine): readonly string[] {
  return [...cells.values(), ...added].map(String).filter((text) => text !== "");
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
