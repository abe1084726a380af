import type { AnnexCell, AnnexColumnRole } from "../domain/annex/annex";
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
  readonly code: string;
  /** One for each printed column. */
  readonly cells: readonly AnnexCell[];
  /** The remark as generated; what stands in the remark's cell may have been typed. */
  readonly generatedRemark: string;
  /** Cells of the added columns outside the print area. */
  readonly outside: readonly CellValue[];
}

/** The annex with what people wrote into the old one, ready to be placed in cells. */
export interface AnnexSheet {
  readonly label: string;
  readonly title: string;
  readonly headnote: string;
  readonly columns: readonly AnnexSheetColumn[];
  /** Headings of added columns that stand right of the codes, outside the print area. */
  readonly outsideHeadings: readonly string[];
  readonly groups: readonly { readonly name: string; readonly rows: readonly AnnexSheetRow[] }[];
  readonly footnotes: readonly string[];
}
