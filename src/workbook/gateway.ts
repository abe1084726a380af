import type { Result } from "../domain/result";
import type { Edit } from "./edit";
import type { ReadRequest, WorkbookSnapshot } from "./snapshot";

/** A change that people (or co-authors) made in the workbook. */
export interface SheetChange {
  readonly sheet: string;
  /** Address without the sheet, `F7` or `F7:G9`. */
  readonly address: string;
  /** True for changes that this program's own `apply` caused. */
  readonly own: boolean;
}

/** How far a long step has come: `done` of `total` edits. */
export type Progress = (done: number, total: number) => void;

/**
 * The only way to the workbook. `src/excel` implements it over Office.js; workflows get it as an argument.
 * It never throws for what the host may do: every fault is a coded problem (`host…`) in the result.
 */
export interface WorkbookGateway {
  /** One or two syncs, whatever the number of rows. */
  read(request: ReadRequest): Promise<Result<WorkbookSnapshot>>;
  /** All edits in order: one sync, more only where the request would pass 4 MB. */
  apply(edits: readonly Edit[], progress?: Progress): Promise<Result<null>>;
  /** Calls back after changes; the answer ends the watch. */
  watch(onChange: (change: SheetChange) => void): Promise<Result<() => Promise<void>>>;
  /** Activates the sheet and selects the cell. */
  select(sheet: string, address: string): Promise<Result<null>>;
}
