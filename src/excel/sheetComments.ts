import type { CellPlace } from "../workbook/edit";

/** The comments that cells have, as far as edits replace them, through one list of edits. */
export class SheetComments {
  private readonly comments = new Map<string, Excel.Comment>();

  /** The cell's comment, which is no longer its own then. */
  take(sheet: string, at: CellPlace): Excel.Comment | undefined {
    const key = keyOf(sheet, at);
    const comment = this.comments.get(key);
    this.comments.delete(key);
    return comment;
  }

  put(sheet: string, at: CellPlace, comment: Excel.Comment): void {
    this.comments.set(keyOf(sheet, at), comment);
  }

  /** The sheet is gone, or has this other name from now on. */
  forget(sheet: string, newName?: string): void {
    const prefix = keyOf(sheet, null);
    for (const [key, comment] of [...this.comments].filter(([each]) => each.startsWith(prefix))) {
      this.comments.delete(key);
      if (newName !== undefined) {
        this.comments.set(keyOf(newName, null) + key.slice(prefix.length), comment);
      }
    }
  }
}

/** No sheet's name holds a colon. */
function keyOf(sheet: string, at: CellPlace | null): string {
  return `${sheet}:${at === null ? "" : `${at.row},${at.column}`}`;
}
