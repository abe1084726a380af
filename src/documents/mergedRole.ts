import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import type { AnnexParts } from "./annexParts";

/** The column that has one cell for each group (合并栏), rule X8; null where every row repeats it, or there is none. */
export function mergedRole({ columns, groupCells, groupRole = "group" }: AnnexParts): AnnexColumnRole | null {
  const hasColumn = groupRole !== null && columns.some(({ role }) => role === groupRole);
  return hasColumn && groupCells !== "repeated" ? groupRole : null;
}
