/** A link from one part of the package to another, by the id that the part's XML uses. */
export interface FileRelation {
  readonly id: string;
  /** Last word of the relation's type: `worksheet`, `drawing` … or the whole address. */
  readonly type: string;
  readonly part: FilePart;
}

/** One part of the .xlsx package. */
export interface FilePart {
  /** Without leading slash: `xl/workbook.xml`. */
  readonly path: string;
  readonly contentType: string;
  /** The content in pieces, as text or as UTF-8. */
  readonly xml: readonly (string | Uint8Array)[];
  readonly relations?: readonly FileRelation[];
}
