import type { AnnexCell } from "../domain/annex/annex";
import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import type { CellValue } from "./snapshot";

/** A column of the annex as it will stand in the sheet: one of ours, or one that people added. */
export interface AnnexSheetColumn {
  /** Null for a column that people added. */
  readonly role: AnnexColumnRole | null;
  readonly heading: string;
  readonly spanner?: string;
  readonly align: "left" | "center" | "right";
}

/** A row of the annex as it will stand in the sheet. */
export interface AnnexSheetRow {
  /** Empty for a row that people added. */
  readonly code: string;
  /** How deep it is indented. */
  readonly level: number;
  /** One for each printed column. */
  readonly cells: readonly AnnexCell[];
  /** The remark as generated; what stands in the remark's cell may have been typed. */
  readonly generatedRemark: string;
  /** Cells of the added columns outside the print area. */
  readonly outside: readonly CellValue[];
}

/** A line below the table: a note, or what people wrote there. */
export interface AnnexSheetLine {
  /** `note:pace`; `note:+1` for a line that people added. */
  readonly code: string;
  /** Values from the first printed column on; a note has one. */
  readonly cells: readonly CellValue[];
  /** The note as generated; empty for an added line. */
  readonly generated: string;
}

/** The lines above the table. */
export interface AnnexHead {
  readonly label: string;
  readonly title: string;
  readonly headnote: string;
}

/** The annex with what people wrote into the old one, ready to be placed in cells. */
export interface AnnexSheet extends AnnexHead {
  /** The lines above the table as generated. */
  readonly generatedHead: AnnexHead;
  readonly columns: readonly AnnexSheetColumn[];
  /** Headings of added columns that stand right of the codes, outside the print area. */
  readonly outsideHeadings: readonly string[];
  /** The column with one cell for each group; null where there is none, or every row repeats it (rule X8). */
  readonly mergedRole: "group" | "agency" | null;
  readonly groups: readonly { readonly name: string; readonly rows: readonly AnnexSheetRow[] }[];
  /** Notes and what people added below the table, in their order. */
  readonly lines: readonly AnnexSheetLine[];
  /** Codes of the notes that were generated, those that people took away among them. */
  readonly noteCodes: readonly string[];
}
