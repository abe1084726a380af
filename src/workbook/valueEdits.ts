import type { CalculatedRow, CalculatedSheet, TypedCells } from "./calculatedSheet";
import type { ColumnRole } from "./columnLayout";
import type { Edit } from "./edit";
import { runsOf } from "./runsOf";
import type { CellValue } from "./snapshot";

/**
 * Edits that write the computed cells of rows as values (固化为数值), as the rules compute them: one block for each run of rows,
 * null where the cell is not a computed one, or holds what people typed over its formula.
 */
export function valueEdits(
  { layout, table, typed }: Pick<CalculatedSheet, "layout" | "table" | "typed">,
  rows: readonly CalculatedRow[],
): readonly Edit[] {
  const { sheet } = table;
  const roles = layout.columns.filter(({ formula }) => formula !== undefined).map(({ role }) => role);
  const placed = roles.flatMap((role) => {
    const column = table.columns.get(role);
    return column === undefined ? [] : [{ role, column }];
  });
  const first = placed.reduce((least, { column }) => Math.min(least, column), Infinity);
  const width = placed.reduce((most, { column }) => Math.max(most, column), first - 1) - first + 1;
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const textColumn = table.columns.get("target");
  return runsOf(sorted.map(({ row }, at) => row - at)).flatMap(({ start, length }): readonly Edit[] => {
    const block = sorted.slice(start, start + length);
    const row = block[0]?.row ?? 0;
    const cells = block.map((line) => lineOf(line, { placed, first, width, typed }));
    const write: Edit = { kind: "writeCells", sheet, at: { row, column: first }, cells };
    if (textColumn === undefined || !roles.includes("target")) return [write];
    const range = { row, column: textColumn, rows: length, columns: 1 };
    return [{ kind: "format", sheet, range, format: { numberFormat: "@" } }, write];
  });
}

interface Places {
  readonly placed: readonly { readonly role: ColumnRole; readonly column: number }[];
  readonly first: number;
  readonly width: number;
  readonly typed: TypedCells;
}

function lineOf(
  { row, values }: CalculatedRow,
  { placed, first, width, typed }: Places,
): readonly (CellValue | null)[] {
  const line = Array<CellValue | null>(width).fill(null);
  for (const { role, column } of placed) {
    if (typed.get(role)?.has(row) !== true) line[column - first] = values[role] ?? "";
  }
  return line;
}
