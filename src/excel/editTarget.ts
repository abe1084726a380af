import type { RangePlace } from "../workbook/edit";
import type { Batch } from "./runInHost";
import { TextCells } from "./textCells";

/**
 * Where edits land while they are queued: hands out each sheet and each range once, so that a request names it once, and
 * follows sheets through renames. Ranges are untracked: they live for one sync and cost no clean-up request.
 */
export class EditTarget {
  readonly textCells = new TextCells();
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(private readonly batch: Batch) {}

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

  /** The sheet is gone, or has this other name from now on. */
  forget(name: string, newName?: string): void {
    const sheet = this.sheets.get(name);
    this.sheets.delete(name);
    this.ranges.clear();
    if (sheet !== undefined && newName !== undefined) {
      this.sheets.set(newName, sheet);
    }
  }

  /** Starts a request: the screen stands still until it is answered, and ranges of the last one are no longer known. */
  startRequest(): void {
    this.ranges.clear();
    this.batch.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
