import type { AnnexCell } from "../annex/annex";
import type { AnnexColumnRole } from "../annex/annexColumnRole";

/** A column of a table that is printed (打印表栏目). */
export interface PrintColumn {
  /** Null for a column that people added. */
  readonly role: AnnexColumnRole | null;
  readonly heading: string;
  /** Heading above it, over its neighbours too. */
  readonly spanner?: string;
}

/** A row of a table that is printed. */
export interface PrintRow {
  /** How deep its name is indented, in characters. */
  readonly level?: number;
  /** One cell for each column. */
  readonly cells: readonly AnnexCell[];
}

/** A table that is printed (打印表), whichever program sets it: what its columns and rows are measured from. */
export interface PrintTable {
  readonly columns: readonly PrintColumn[];
  readonly groups: readonly { readonly name: string; readonly rows: readonly PrintRow[] }[];
  /** The column with one cell for each group; null where there is none. */
  readonly mergedRole: AnnexColumnRole | null;
  /** How wide its figures may print for each em measured, where their font may be a wider one; absent: 1. */
  readonly figureShare?: number;
  /** What the program puts between Chinese characters and digits or letters, in ems; absent: nothing. */
  readonly gap?: number;
}
