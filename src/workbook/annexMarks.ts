/**
 * What stands right of the printed annex, outside the print area: the code of each row, so that what people write is kept
 * by code when the annex is generated again, and the text as generated, so that a typed one can be told from it.
 */
export const ANNEX_MARKS = {
  codeHeading: "编码（不打印）",
  remarkHeading: "备注原文（不打印）",
  /** Codes of the lines above the table. */
  label: "note:label",
  title: "note:title",
  headnote: "note:headnote",
  /** Before the code of a note; no code of an indicator has a colon. */
  note: "note:",
  /** Before the codes of the notes that were generated, in the cell below `codeHeading`. */
  noteCodes: "notes=",
  /** Before the number of a line that people added below the table. */
  added: "note:+",
} as const;
