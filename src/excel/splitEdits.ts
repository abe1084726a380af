import type { Edit } from "../workbook/edit";
import { editBytes } from "./editBytes";
import type { EditOf } from "./editOf";
import { rowBytes } from "./rowBytes";

/** Excel on the web refuses requests over 5 MB; the estimate leaves a fifth of that free. */
export const REQUEST_BYTES = 4_000_000;

/**
 * Cuts a list of edits into requests of at most `limit` bytes, in order. Only values make a request large: a block of
 * cells that is too large for one request is cut between rows.
 */
export function splitEdits(edits: readonly Edit[], limit = REQUEST_BYTES): readonly (readonly Edit[])[] {
  const requests: Edit[][] = [[]];
  let bytes = 0;
  for (const edit of edits.flatMap((whole) => cutRows(whole, limit))) {
    const size = editBytes(edit);
    const request = requests.at(-1);
    if (request === undefined || (bytes + size > limit && request.length > 0)) {
      requests.push([edit]);
      bytes = size;
    } else {
      request.push(edit);
      bytes += size;
    }
  }
  return requests;
}

function cutRows(edit: Edit, limit: number): readonly Edit[] {
  return edit.kind !== "writeCells" || editBytes(edit) <= limit ? [edit] : rowPieces(edit, limit);
}

function rowPieces(edit: EditOf<"writeCells">, limit: number): readonly Edit[] {
  const room = limit - editBytes({ ...edit, cells: [] });
  const pieces: Edit[] = [];
  let start = 0;
  let bytes = 0;
  edit.cells.forEach((row, at) => {
    const size = rowBytes(row) + row.length;
    if (bytes + size > room && at > start) {
      pieces.push(pieceOf(edit, start, at));
      start = at;
      bytes = 0;
    }
    bytes += size;
  });
  pieces.push(pieceOf(edit, start, edit.cells.length));
  return pieces;
}

function pieceOf(edit: EditOf<"writeCells">, start: number, end: number): Edit {
  return { ...edit, at: { row: edit.at.row + start, column: edit.at.column }, cells: edit.cells.slice(start, end) };
}
