import type { RangePlace } from "../workbook/edit";
import type { ProtectedSheets } from "./protectedSheets";
import type { Batch } from "./runInHost";
import type { SheetComments } from "./sheetComments";
import { TextCells } from "./textCells";

/** What is known of the workbook before the edits. */
export interface KnownBefore {
  readonly protection: ProtectedSheets;
  /** Gets the names of protected sheets that had to be opened. */
  readonly opened: Set<string>;
  readonly comments: SheetComments;
}

/**
 * Where edits land while they are queued: hands out each sheet and each range once, so that a request names it once, and
 * follows sheets through renames. Ranges are untracked: they live for one sync and cost no clean-up request.
 */
export class EditTarget {
  readonly textCells = new TextCells();
  readonly comments: SheetComments;
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  private readonly toClose = new Set<string>();

  constructor(
    private readonly batch: Batch,
    private readonly before: KnownBefore,
  ) {
    this.comments = before.comments;
  }

  /** Adds a sheet at the end. */
  addSheet(name: string): Excel.Worksheet {
    this.batch.turnTo(name);
    const sheet = this.batch.context.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** The sheet of that name. */
  sheet(name: string): Excel.Worksheet {
    this.batch.turnTo(name);
    const known = this.sheets.get(name);
    if (known !== undefined) {
      return known;
    }
    const sheet = this.batch.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** A rectangle of a sheet. */
  range(name: string, place: RangePlace): Excel.Range {
    const sheet = this.sheet(name);
    const key = [place.row, place.column, place.rows, place.columns, name].join(" ");
    const known = this.ranges.get(key);
    if (known !== undefined) {
      return known;
    }
    const range = sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns).untrack();
    this.ranges.set(key, range);
    return range;
  }

  /** Opens a sheet that this program protects, so that it can be edited, until {@link EditTarget.closeSheets}. */
  open(name: string): void {
    if (this.before.protection.has(name)) {
      this.unprotect(name);
      this.toClose.add(name);
    }
  }

  protect(name: string): void {
    const { protection } = this.before;
    this.sheet(name).protection.protect(protection.options);
    protection.set(name, true);
    this.toClose.delete(name);
  }

  unprotect(name: string): void {
    const { protection, opened } = this.before;
    this.sheet(name).protection.unprotect();
    if (protection.has(name)) {
      opened.add(name);
    }
    protection.set(name, false);
    this.toClose.delete(name);
  }

  /** Protects again what was opened. */
  closeSheets(): void {
    [...this.toClose].forEach((name) => this.protect(name));
  }

  /** The sheet is gone, or has this other name from now on. */
  forget(name: string, newName?: string): void {
    const { protection, opened } = this.before;
    const sheet = this.sheets.get(name);
    const isProtected = protection.has(name);
    const isOpened = this.toClose.delete(name);
    this.sheets.delete(name);
    this.ranges.clear();
    this.comments.forget(name, newName);
    protection.set(name, false);
    if (newName === undefined) {
      return;
    }
    protection.set(newName, isProtected);
    if (sheet !== undefined) {
      this.sheets.set(newName, sheet);
    }
    if (isOpened) {
      this.toClose.add(newName);
      opened.add(newName);
    }
  }

  /** Starts a request: the screen stands still until it is answered, and ranges of the last one are no longer known. */
  startRequest(): void {
    this.ranges.clear();
    this.batch.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
