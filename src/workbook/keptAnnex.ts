import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import type { AnnexHead } from "./annexSheet";
import type { CellValue } from "./snapshot";

/** What an old annex says of one indicator. */
export interface KeptRow {
  readonly code: string;
  readonly name: string;
  /** The remark as it stands now, and as it was generated. */
  readonly remark: string;
  readonly generatedRemark: string;
  /** Cells of the added columns, in their order. */
  readonly added: readonly CellValue[];
  /** What stands in our columns, by role. */
  readonly cells: ReadonlyMap<AnnexColumnRole, CellValue>;
}

/** A row that people added among the indicators. */
export interface KeptLine {
  /** Code of the row above it; null where it stands above all of them. */
  readonly after: string | null;
  readonly cells: ReadonlyMap<AnnexColumnRole, CellValue>;
  readonly added: readonly CellValue[];
}

/** A note of the old annex as it stands now. */
export interface KeptNote {
  readonly code: string;
  /** Without its number. */
  readonly text: string;
  readonly isEdited: boolean;
}

/** A line that people added below the table. */
export interface AddedLine {
  /** Code of the note above it; null where it stands above all of them. */
  readonly after: string | null;
  readonly cells: readonly CellValue[];
  /** Whether it is one of the numbered notes; its text is then without number. */
  readonly isNumbered: boolean;
}

/** What stands below the table of an old annex. */
export interface KeptNotes {
  readonly notes: readonly KeptNote[];
  readonly added: readonly AddedLine[];
  /** Codes of notes that were generated and are no longer there. */
  readonly removed: readonly string[];
}

/** What people wrote into an old annex (rule X7), by code. */
export interface KeptAnnex {
  readonly addedColumns: readonly { readonly heading: string; readonly inside: boolean }[];
  /** Headings of our own columns, by role. */
  readonly headings: ReadonlyMap<AnnexColumnRole, string>;
  /** By `codeKey`. */
  readonly rows: ReadonlyMap<string, KeptRow>;
  readonly addedRows: readonly KeptLine[];
  /** The lines above the table as they stand now, and which of them people wrote. */
  readonly head: AnnexHead;
  readonly typedHead: Partial<AnnexHead>;
  readonly notes: KeptNotes;
  /** Text above the table that belongs to none of its lines. */
  readonly strayTexts: readonly string[];
}
