import type { Edit } from "../workbook/edit";
import type { Batch } from "./runInHost";
import { SheetComments } from "./sheetComments";

/**
 * Finds the comments that the edits replace: Office.js can ask for the comment of a cell only where there is one. Costs two
 * syncs, whatever the number of comments; none where the edits comment only on sheets that they add.
 */
export async function oldComments(batch: Batch, edits: readonly Edit[]): Promise<SheetComments> {
  const found = new SheetComments();
  const sheets = commentedSheets(edits).map((name) => {
    batch.turnTo(name);
    const sheet = batch.context.workbook.worksheets.getItemOrNullObject(name);
    sheet.comments.load("items/id");
    return { name, sheet };
  });
  if (sheets.length === 0) {
    return found;
  }
  await batch.sync();
  const located = sheets
    .filter(({ sheet }) => !sheet.isNullObject)
    .flatMap(({ name, sheet }) =>
      sheet.comments.items.map((comment) => {
        const cell = comment.getLocation().untrack();
        cell.load(["rowIndex", "columnIndex"]);
        return { name, comment, cell };
      }),
    );
  if (located.length > 0) {
    await batch.sync();
  }
  for (const { name, comment, cell } of located) {
    found.put(name, { row: cell.rowIndex, column: cell.columnIndex }, comment);
  }
  return found;
}

/** Names, before the edits, of the sheets that are commented on and that the edits do not add themselves. */
function commentedSheets(edits: readonly Edit[]): string[] {
  const before = new Map<string, string | null>();
  const found = new Set<string>();
  const nameBefore = (name: string): string | null => before.get(name) ?? (before.has(name) ? null : name);
  for (const edit of edits) {
    if (edit.kind === "addSheet") {
      before.set(edit.sheet, null);
    } else if (edit.kind === "renameSheet") {
      before.set(edit.to, nameBefore(edit.sheet));
    } else if (edit.kind === "comment") {
      found.add(nameBefore(edit.sheet) ?? "");
    }
  }
  found.delete("");
  return [...found];
}
