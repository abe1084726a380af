import type { CellValue } from "./snapshot";

/** What an old annex says of one indicator. */
export interface KeptRow {
  readonly name: string;
  /** The remark as it stands now, and as it was generated. */
  readonly remark: string;
  readonly generatedRemark: string;
  /** Cells of the added columns, in their order. */
  readonly added: readonly CellValue[];
}

/** What people wrote into an old annex (rule X7), by code. */
export interface KeptAnnex {
  readonly addedColumns: readonly { readonly heading: string; readonly inside: boolean }[];
  /** By `codeKey`. */
  readonly rows: ReadonlyMap<string, KeptRow>;
}
