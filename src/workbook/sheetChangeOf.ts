import { codeKey } from "../domain/indicator/codeKey";
import type { PlannedIndicator } from "../domain/indicator/indicator";
import { warning, type Problem } from "../domain/problem";
import { appendRowsEdits } from "./appendRowsEdits";
import { cellAddress } from "./cellAddress";
import { cellChangeEdits } from "./cellChangeEdits";
import type { SheetLayout } from "./columnLayout";
import type { Edit } from "./edit";
import type { FormulaColumns } from "./formulaOf";
import { lateColumnEdits } from "./lateColumnEdits";
import { mergeRow, type CellChange } from "./mergeRow";
import { newSheetEdits, type SheetHead } from "./newSheetEdits";
import type { SheetChange } from "./sheetChange";
import type { SheetTable, TableRow } from "./sheetTable";

/** What one working sheet shall hold. */
export interface SheetRequest {
  /** A blank sheet of that name is there: it is filled. */
  readonly isBlank?: boolean;
  readonly layout: SheetLayout;
  readonly head: SheetHead;
  readonly indicators: readonly PlannedIndicator[];
  /** The sheet that `{there.…}` in formulas speaks of. */
  readonly there?: FormulaColumns["there"];
  /** The cells that `{settings}` in formulas is. */
  readonly settings?: FormulaColumns["settings"];
}

/**
 * What has to happen to a working sheet (工作表变更): a new sheet with all rows, or a merge by code into the one that is
 * there. Rows stay where they are, new codes go below, rows that the plan no longer has are kept and reported; columns that
 * an earlier version did not have are appended; nothing is edited that is right already.
 */
export function sheetChangeOf(request: SheetRequest, table: SheetTable | null): SheetChange {
  const { layout, head, indicators, isBlank = false } = request;
  if (table === null) {
    const columns = new Map(layout.columns.map(({ role }, at) => [role, at] as const));
    const rows = {
      sheet: head.sheet,
      row: layout.headerRow + 1,
      indicators,
      columns,
      references: referencesOf(request, null),
    };
    const made = newSheetEdits(layout, head).filter(({ kind }) => !isBlank || kind !== "addSheet");
    const edits = [...made, filterEdit(request), ...appendRowsEdits(layout, rows)];
    const counts = { created: !isBlank, rowsAdded: indicators.length, rowsUpdated: 0, rowsKept: 0 };
    return { sheet: head.sheet, ...counts, edits, notices: [], columns };
  }
  return mergeTable(request, table);
}

/** Arrows for filtering on the headings of a new sheet; what people filter later is theirs. */
function filterEdit({ layout, head, indicators }: SheetRequest): Edit {
  const range = { row: layout.headerRow, column: 0, rows: indicators.length + 1, columns: layout.columns.length };
  return { kind: "filter", sheet: head.sheet, range };
}

function mergeTable(request: SheetRequest, found: SheetTable): SheetChange {
  const { layout, head, indicators } = request;
  const references = referencesOf(request, found);
  const { table, edits: lateEdits } = lateColumnEdits(layout, found, references);
  const rowOf = new Map(table.rows.map((row) => [codeKey(row.code), row] as const));
  const known = new Set(indicators.map(({ code }) => codeKey(code)));
  const merges = indicators.flatMap((indicator) => {
    const row = rowOf.get(codeKey(indicator.code));
    return row ? [mergeRow(layout, table, row, indicator)] : [];
  });
  const added = indicators.filter(({ code }) => !rowOf.has(codeKey(code)));
  const kept = table.rows.filter(({ code }) => !known.has(codeKey(code)));
  const meta = mergeMeta(request, table);
  const { columns, sheet } = table;
  const rows = { sheet, row: table.endRow, indicators: added, columns, references };
  const changes = [...merges.flatMap((merge) => merge.changes), ...meta];
  return {
    sheet: head.sheet,
    created: false,
    rowsAdded: added.length,
    rowsUpdated: merges.filter((merge) => merge.changes.length > 0).length,
    rowsKept: kept.length,
    edits: [...lateEdits, ...cellChangeEdits(sheet, changes), ...appendRowsEdits(layout, rows)],
    notices: [...merges.flatMap((merge) => merge.notices), ...kept.map((row) => keptNotice(table, row))],
    columns,
  };
}

/** Year and period above the schema follow the plan; the region, the source and a period that people typed stay. */
function mergeMeta({ layout, head }: SheetRequest, table: SheetTable): readonly CellChange[] {
  const isSchema = layout.meta.some(({ key }) => key === "region");
  return layout.meta.flatMap(({ key, label }): CellChange[] => {
    const cell = table.meta(label);
    const value = head.meta[key];
    if (cell === null || value === undefined || value === "" || String(cell.value) === String(value)) return [];
    const follows = isSchema && (key === "year" || key === "period");
    return follows || cell.value === "" ? [{ row: cell.row, column: cell.column, value }] : [];
  });
}

function keptNotice(table: SheetTable, { row, code }: TableRow): Problem {
  const place = `${table.sheet}!${cellAddress(row, table.columns.get("code") ?? 0)}`;
  return warning("schemaRowKept", place, { code, name: String(table.cell(row, "name")) });
}

function referencesOf(
  { layout, there, settings }: SheetRequest,
  table: SheetTable | null,
): Omit<FormulaColumns, "here"> {
  const planned = layout.meta.find(({ key }) => key === "period");
  const found = planned && table?.meta(planned.label);
  const period = found ?? (planned && { row: planned.row, column: planned.column + 1 });
  return {
    ...(there && { there }),
    ...(settings && { settings }),
    ...(period && { period: { row: period.row, column: period.column } }),
  };
}
