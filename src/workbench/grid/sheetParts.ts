import type { CellBlock, CellComment, ConditionalFormat, SheetChart, SheetPermission } from "./gridSnapshot";

/** Something that programs find again by an id, which never changes. */
export type Identified<Part> = Part & { readonly id: string };

/** What lies on a sheet's cells beside their contents and looks. */
export interface SheetParts {
  /** In falling priority. */
  readonly conditionalFormats: readonly Identified<ConditionalFormat>[];
  /** The row with the arrows and the rows below it. */
  readonly filter: CellBlock | null;
  readonly comments: readonly Identified<CellComment>[];
  /** Sheets that charts draw from are said by their ids here, not by their names. */
  readonly charts: readonly Identified<SheetChart>[];
  readonly protection: { readonly allows: readonly SheetPermission[] } | null;
  /** Cells that can be typed in when the sheet is protected; the blocks do not overlap. */
  readonly openCells: readonly CellBlock[];
}
