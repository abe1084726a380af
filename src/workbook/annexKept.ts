/** What people wrote into an old annex and the new one has too (rule X7). */
export interface AnnexKept {
  readonly remarks: readonly { readonly code: string; readonly name: string; readonly text: string }[];
  /** Headings of the columns that they added. */
  readonly columns: readonly string[];
  /** Rows that they added among the indicators. */
  readonly rows: readonly string[];
  /** Lines above the table in their words: label, title, unit line. */
  readonly head: readonly string[];
  readonly notesEdited: readonly string[];
  /** Notes and other lines that they added below the table. */
  readonly notesAdded: readonly string[];
  /** Codes of the notes that they took away: those stay away. */
  readonly notesRemoved: readonly string[];
}
