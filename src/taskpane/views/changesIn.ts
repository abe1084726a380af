import type { AnnexComparison } from "../../workflows/annexComparison";

/** How many things in an annex that is there would change; a new one changes nothing. */
export function changesIn(comparison: AnnexComparison): number {
  const { cells, rowsAdded, rowsRemoved, columnsAdded, columnsRemoved, head, notes } = comparison;
  return [cells, rowsAdded, rowsRemoved, columnsAdded, columnsRemoved, head, notes].reduce(
    (sum, changes) => sum + changes.length,
    0,
  );
}
