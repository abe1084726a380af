import type { AnnexCell } from "../domain/annex/annex";
import type { AnnexParts } from "./annexParts";

/** The cells of a column from top to bottom (一列单元格). */
export function cellsInColumn({ groups }: AnnexParts, column: number): readonly AnnexCell[] {
  return groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[column] ?? null));
}
