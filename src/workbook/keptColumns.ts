import type { AnnexTable } from "../domain/annex/annex";
import type { KeptAnnex, KeptRow } from "./keptAnnex";
import type { CellValue } from "./snapshot";

/** A column of people's in the new annex, and what the old one has in it. */
export interface KeptColumn {
  readonly heading: string;
  /** Inside the table, or right of the codes. */
  readonly inside: boolean;
  readonly valueOf: (row: Pick<KeptRow, "added"> & Partial<KeptRow>) => CellValue;
}

/**
 * The columns that people added to an old annex (保留自加栏目), rule X7. Where the new annex has no column of remarks, typed
 * ones stand outside the print area as such a column.
 */
export function keptColumns({ columns }: AnnexTable, old: KeptAnnex | null): readonly KeptColumn[] {
  if (old === null) return [];
  const added = old.addedColumns.map((column, at): KeptColumn => ({
    ...column,
    valueOf: (row) => row.added[at] ?? "",
  }));
  const heading = old.headings.get("remark");
  const isTyped = [...old.rows.values()].some(hasTypedRemark);
  if (heading === undefined || !isTyped || columns.some(({ role }) => role === "remark")) return added;
  const valueOf: KeptColumn["valueOf"] = (row) => (hasTypedRemark(row) ? (row.remark ?? "") : "");
  return [...added, { heading, inside: false, valueOf }];
}

function hasTypedRemark({ remark = "", generatedRemark = "" }: Partial<KeptRow>): boolean {
  return remark.trim() !== generatedRemark.trim();
}
