import type { Settings } from "../domain/settings/settings";
import { addColumnEdits } from "./addColumnEdits";
import type { CalculatedSheet } from "./calculatedSheet";
import { clearedColumnEdits } from "./clearedColumnEdits";
import { codedRuns } from "./codedRuns";
import type { Edit } from "./edit";
import { TYPED_OVER_COLUMN } from "./nativeColumns";
import { printedColumnsEdit } from "./printedColumnsEdit";
import type { SheetTable } from "./sheetTable";
import { TYPED_OVER_MARK } from "./typedOverListed";

const { role: ROLE } = TYPED_OVER_COLUMN;

/**
 * Edits that keep the list of cells typed over (手填项清单) for a mode: on values, which cells people had typed; on formulas,
 * nothing. The column stands right of all, is not printed, and is made where there is something to list only. Beside the helper
 * columns of native formulas it keeps its place.
 *
 * @param column where it stands, or is made
 */
export function typedOverEdits(
  { layout, table, typed }: Pick<CalculatedSheet, "layout" | "table" | "typed">,
  mode: Settings["calculation"],
  column: number,
): readonly Edit[] {
  const known = table.columns.get(ROLE);
  if (mode !== "values" || typed.size === 0) {
    if (known === undefined) return [];
    return mode === "functions" ? clearedColumnEdits(table, [ROLE]) : listEdits(table, known, () => "");
  }
  const { looks, headings } = addColumnEdits(
    { ...table, endColumn: column },
    known === undefined ? [TYPED_OVER_COLUMN] : [],
  );
  const listed = (row: number): string => {
    const own = layout.columns.filter(({ role }) => typed.get(role)?.has(row) === true);
    return own.map(({ heading }) => heading).join(TYPED_OVER_MARK);
  };
  const page = printedColumnsEdit(table.sheet, table.headerRow, column);
  return [...looks, page, ...headings, ...listEdits(table, column, listed)];
}

function listEdits(table: SheetTable, column: number, listed: (row: number) => string): readonly Edit[] {
  return codedRuns(table).map(({ row, rows }): Edit => {
    const cells = Array.from({ length: rows }, (_, at) => [listed(row + at)]);
    return { kind: "writeCells", sheet: table.sheet, at: { row, column }, cells };
  });
}
