import type { AnnexTable } from "../domain/annex/annex";
import type { Problem } from "../domain/problem";
import type { AnnexKept } from "../workbook/annexKept";

/** A cell of the annex that would change. */
export interface AnnexCellChange {
  readonly code: string;
  readonly name: string;
  /** Heading of its column. */
  readonly heading: string;
  /** As printed; empty where the cell is blank. */
  readonly from: string;
  readonly to: string;
}

/** A line above or below the table that would change; null where it is not there. */
export interface AnnexTextChange {
  readonly from: string | null;
  readonly to: string | null;
}

/** An indicator that the annex would gain or lose. */
export interface AnnexRowChange {
  readonly code: string;
  readonly name: string;
}

/** What generating an annex again would change (附表差异), before anything is written. */
export interface AnnexComparison {
  readonly sheet: string;
  /** True where there is no annex of that name yet: everything is new, and the lists below are empty. */
  readonly isNew: boolean;
  /** The annex as it would stand in the sheet, with what people wrote: remarks, titles, notes. */
  readonly table: AnnexTable;
  readonly cells: readonly AnnexCellChange[];
  readonly rowsAdded: readonly AnnexRowChange[];
  readonly rowsRemoved: readonly AnnexRowChange[];
  /** Headings. */
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Lines above the table: label, title, unit line. */
  readonly head: readonly AnnexTextChange[];
  /** Notes, apart from their numbers. */
  readonly notes: readonly AnnexTextChange[];
  /** What people wrote, which stays. */
  readonly kept: AnnexKept;
  /** What people wrote that has no place in the new annex. */
  readonly notices: readonly Problem[];
}
