import type { Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { ACTUAL_LAYOUT } from "./actualLayout";
import type { ColumnLayout, SheetLayout } from "./columnLayout";
import type { Edit, RangePlace } from "./edit";
import { findTable } from "./findTable";
import { nativeColumns, NATIVE_TARGET_COLUMNS, TYPED_OVER_COLUMN } from "./nativeColumns";
import { MOST_NATIVE_PARTS } from "./nativeRow";
import { runsOf } from "./runsOf";
import type { SheetNames } from "./sheetNames";
import type { SheetTable } from "./sheetTable";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { TARGET_LAYOUT } from "./targetLayout";

/** The last row and column of a sheet in every host, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Edits that protect sheets or open them again (保护与取消保护), each as far as its kind asks; `sheetNotOurs` where a sheet is not ours. */
export function protectionEdits(
  snapshot: WorkbookSnapshot,
  names: Pick<SheetNames, "target" | "actual" | "annex">,
  sheets: readonly string[],
  on: boolean,
): Result<readonly Edit[]> {
  const problems: Problem[] = [];
  const edits = sheets.flatMap((sheet): readonly Edit[] => {
    const cells = snapshot.sheets.get(sheet);
    if (!on || !cells) return [{ kind: "unprotectSheet", sheet }];
    if (sheet === names.annex) return [{ kind: "protectSheet", sheet, open: rightOf(cells) }];
    const [layout, helpers] =
      sheet === names.target
        ? [TARGET_LAYOUT, [...NATIVE_TARGET_COLUMNS, TYPED_OVER_COLUMN]]
        : [ACTUAL_LAYOUT, [...nativeColumns(MOST_NATIVE_PARTS), TYPED_OVER_COLUMN]];
    const found = findTable(cells, { ...layout, columns: [...layout.columns, ...helpers] });
    if (!found.table) problems.push(...found.problems);
    return found.table ? [{ kind: "protectSheet", sheet, open: openRanges(layout, helpers, found.table) }] : [];
  });
  return problems.length > 0 ? fail(problems) : succeed(edits);
}

/** What stays open: the labelled cells, inputs and columns that people added, the rows below, the columns right of all. */
function openRanges(layout: SheetLayout, helpers: readonly ColumnLayout[], table: SheetTable): readonly RangePlace[] {
  const { headerRow, endRow, endColumn } = table;
  const closed = new Set(
    [...layout.columns, ...helpers].flatMap(({ role, origin }) =>
      origin === "input" ? [] : (table.columns.get(role) ?? []),
    ),
  );
  const open = Array.from({ length: endColumn }, (_, column) => column).filter((column) => !closed.has(column));
  const columns = runsOf(open.map((column, at) => column - at)).map(({ start, length }): RangePlace => {
    return { row: headerRow + 1, column: open[start] ?? 0, rows: endRow - headerRow - 1, columns: length };
  });
  const meta = layout.meta.flatMap(({ label }): readonly RangePlace[] => {
    const cell = table.meta(label);
    return cell ? [{ row: cell.row, column: cell.column, rows: 1, columns: 1 }] : [];
  });
  const below = { row: endRow, column: 0, rows: LAST_ROW - endRow + 1, columns: endColumn };
  const right = { row: 0, column: endColumn, rows: LAST_ROW + 1, columns: LAST_COLUMN - endColumn + 1 };
  return [...columns.filter(({ rows }) => rows > 0), ...meta, below, right];
}

function rightOf({ values, firstColumn }: SheetSnapshot): readonly RangePlace[] {
  const column = firstColumn + Math.max(0, ...values.map((row) => row.length));
  return [{ row: 0, column, rows: LAST_ROW + 1, columns: LAST_COLUMN - column + 1 }];
}
