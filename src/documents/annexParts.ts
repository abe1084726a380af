import type { AnnexCell } from "../domain/annex/annex";
import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";

/** A column of the annex as documents print it; the role is null where people added the column. */
export interface PrintedColumn {
  readonly role: AnnexColumnRole | null;
  readonly heading: string;
  /** Heading above it; the same text in neighbours makes one spanner. */
  readonly spanner?: string;
  readonly align: "left" | "center" | "right";
}

/** A row of the annex as documents print it. */
export interface PrintedRow {
  /** 1 for a part (其中) of the row above, 2 for a part of a part: printed indented. */
  readonly level?: number;
  /** One cell for each column. */
  readonly cells: readonly AnnexCell[];
}

/**
 * The parts of an annex that documents print (附表各部分). An `AnnexTable` is one; so is the annex with what people wrote into
 * its sheet.
 */
export interface AnnexParts {
  readonly label: string;
  readonly title: string;
  /** Unit line; empty where units differ. */
  readonly headnote: string;
  readonly columns: readonly PrintedColumn[];
  /** The column whose cells are one for each group; absent: the column of groups, where there is one. */
  readonly groupRole?: AnnexColumnRole | null;
  /** Group cells as one over their rows, or repeated in each (rule X8); absent: merged. */
  readonly groupCells?: "merged" | "repeated";
  readonly groups: readonly { readonly name: string; readonly rows: readonly PrintedRow[] }[];
  readonly footnotes: readonly string[];
}
