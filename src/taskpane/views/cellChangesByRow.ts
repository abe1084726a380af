import type { AnnexCellChange, AnnexComparison } from "../../workflows/annexComparison";

/** All changed cells of one indicator. */
export interface RowCellChanges {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly AnnexCellChange[];
}

/** The changed cells of an annex, indicator by indicator, in the order of the annex. */
export function cellChangesByRow({ cells }: AnnexComparison): readonly RowCellChanges[] {
  const rows = new Map<string, { code: string; name: string; cells: AnnexCellChange[] }>();
  for (const cell of cells) {
    const row = rows.get(cell.code) ?? { code: cell.code, name: cell.name, cells: [] };
    row.cells.push(cell);
    rows.set(cell.code, row);
  }
  return [...rows.values()];
}
