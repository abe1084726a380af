import type { Problem } from "../domain/problem";
import type { ColumnRole } from "./columnLayout";
import type { Edit } from "./edit";

/** What has to happen to one working sheet, and what is to be said about it. */
export interface SheetChange {
  readonly sheet: string;
  readonly created: boolean;
  readonly rowsAdded: number;
  readonly rowsUpdated: number;
  /** Rows whose code the plan no longer has. */
  readonly rowsKept: number;
  readonly edits: readonly Edit[];
  readonly notices: readonly Problem[];
  /** Where each column will stand afterwards. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
}
